using StackExchange.Redis;

namespace Permits.Data;

public interface ICacheMultiplexer
{
    IDatabase GetDatabase(int db = -1);
}

public class CacheMultiplexer(IConnectionMultiplexer inner) : ICacheMultiplexer
{
    public IDatabase GetDatabase(int db = -1) => inner.GetDatabase(db);
}
