using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Caching.Memory;

namespace Ledger;

public class Entries(string connection)
{
    public async Task Add(NewEntry entry)
    {
        await using var db = new SqlConnection(connection);
        await db.ExecuteAsync("insert into entries (account, amount, currency) values (@Account, @Amount, @Currency)", entry);
    }

    public async Task<decimal> Sum(string account)
    {
        await using var db = new SqlConnection(connection);
        return await db.QuerySingleAsync<decimal>("select coalesce(sum(amount), 0) from entries where account = @account", new { account });
    }
}

public class Balances(Entries entries, IMemoryCache cache)
{
    public Task<decimal> Of(string account) =>
        cache.GetOrCreateAsync($"balance:{account}", entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(30);
            return entries.Sum(account);
        });
}
