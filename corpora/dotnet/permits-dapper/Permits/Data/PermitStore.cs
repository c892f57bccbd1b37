using System.Data;
using Dapper;
using Microsoft.EntityFrameworkCore;
using StackExchange.Redis;

namespace Permits.Data;

public record Permit(int Id, string Holder);

public class PermitStore
{
    private readonly IDbConnection _connection;
    private readonly ICacheMultiplexer _cache;

    public PermitStore(PermitsContext context, ICacheMultiplexer cache)
    {
        _connection = context.Database.GetDbConnection();
        _cache = cache;
    }

    public async Task<string?> HolderOf(int id)
    {
        var cache = _cache.GetDatabase(3);
        var known = await cache.HashGetAsync("holders", id);
        if (known.HasValue)
        {
            return known;
        }

        var permit = await _connection.QuerySingleOrDefaultAsync<Permit>("select * from permits where id = @id", new { id });
        await cache.HashSetAsync("holders", id, permit?.Holder);
        await cache.KeyExpireAsync("holders", TimeSpan.FromHours(1));
        return permit?.Holder;
    }

    public Task Grant(Permit permit) => _connection.ExecuteAsync("insert into permits (id, holder) values (@Id, @Holder)", permit);
}
