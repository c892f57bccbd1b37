using Npgsql;

namespace Notices.Data;

public record Notice(int Id, string Text);

public class NoticeStore(IConfiguration configuration)
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(configuration.GetConnectionString("Notices")!);

    public async Task<List<Notice>> All()
    {
        await using var command = _source.CreateCommand("SELECT id, text FROM notices.notice");
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<Notice>();
        while (await reader.ReadAsync()) found.Add(new Notice(reader.GetInt32(0), reader.GetString(1)));
        return found;
    }

    public async Task Keep(Notice notice)
    {
        await using var command = _source.CreateCommand("INSERT INTO notices.notice (text) VALUES ($1)");
        command.Parameters.AddWithValue(notice.Text);
        await command.ExecuteNonQueryAsync();
    }
}
