using StackExchange.Redis.Extensions.Core.Abstractions;

namespace Counter.Ledger;

/// <summary>Who stands at which till: nowhere else is that kept.</summary>
public class Tills(IRedisDatabase redis)
{
    public async Task<string?> Who(int till) => await redis.GetAsync<string>($"till:{till}");

    public async Task Enter(int till, string clerk)
    {
        var before = await redis.GetAsync<List<string>>($"clerks:{till}") ?? [];
        await redis.AddAsync($"clerks:{till}", before.Append(clerk).ToList());
        await redis.AddAsync($"till:{till}", clerk, TimeSpan.FromMinutes(1));
    }
}
