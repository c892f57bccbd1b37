using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Registers.Shared;

public static class ReadingRoomExtensions
{
    public static IServiceCollection AddReadingRoom(this IServiceCollection services, string connection)
    {
        var source = new NpgsqlDataSourceBuilder(connection).Build();
        return services.AddDbContext<ReadingRoomContext>(options => options.UseNpgsql(source));
    }

    public static async Task<long> Count(string connection)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from page", open);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
