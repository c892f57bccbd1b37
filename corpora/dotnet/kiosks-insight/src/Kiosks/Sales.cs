using System.Text.Json;
using Insight.Database;
using Microsoft.Data.SqlClient;
using StackExchange.Redis;

namespace Kiosks;

public class Sales(SqlConnection db, IConnectionMultiplexer redis)
{
    public async Task<IList<decimal>> Of(int kiosk)
    {
        var kept = await redis.GetDatabase().StringGetAsync($"sales:{kiosk}");
        if (kept.HasValue) return JsonSerializer.Deserialize<List<decimal>>(kept!)!;
        var found = await db.QuerySqlAsync<decimal>("select Amount from Sale where Kiosk = @kiosk", new { kiosk });
        await redis.GetDatabase().StringSetAsync($"sales:{kiosk}", JsonSerializer.Serialize(found), TimeSpan.FromMinutes(5));
        return found;
    }
}
