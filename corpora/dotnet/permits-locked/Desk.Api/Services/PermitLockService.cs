using StackExchange.Redis;

namespace Desk.Api.Services;

/// <summary>Who works on a permit has it for five minutes.</summary>
public class PermitLockService(IConnectionMultiplexer connection)
{
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(5);

    private IDatabase Database => connection.GetDatabase();

    public bool TryTake(string number, string who)
    {
        IDatabase database = connection.GetDatabase();
        if (!database.StringSet($"lock:{number}", who, Held, When.NotExists))
        {
            return false;
        }
        database.HashSet($"lock:{number}:held", new HashEntry[] { new("by", who), new("at", DateTime.UtcNow.Ticks) });
        Database.KeyExpire($"lock:{number}:held", Held);
        return true;
    }

    public void Release(string number) => Database.KeyDelete($"lock:{number}");
}
