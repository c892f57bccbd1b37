using Dapper;
using Microsoft.Data.Sqlite;

public class Notes
{
    public IEnumerable<string> All()
    {
        using var connection = new SqliteConnection("Data Source=notes.db");
        return connection.Query<string>("select text from notes");
    }
}
