using System;
using System.Text.Json;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace House.Caches;

public class RedisCache
{
    private readonly IDatabase _database;

    public RedisCache(string connection) => _database = ConnectionMultiplexer.Connect(connection).GetDatabase();

    public async Task<T> Fetch<T>(string key, TimeSpan age, Func<Task<T>> compute)
    {
        var kept = await _database.StringGetAsync(key);
        if (kept.HasValue) return JsonSerializer.Deserialize<T>(kept!)!;
        var value = await compute();
        await _database.StringSetAsync(key, JsonSerializer.Serialize(value), age);
        return value;
    }
}
