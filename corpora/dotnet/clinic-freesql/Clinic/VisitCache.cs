using StackExchange.Redis;

public class VisitCache(IConnectionMultiplexer redis)
{
    public Task Keep(int id, string visit) => redis.GetDatabase().StringSetAsync($"visit:{id}", visit, TimeSpan.FromMinutes(5));
}
