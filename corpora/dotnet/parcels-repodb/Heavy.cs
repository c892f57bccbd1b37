using Npgsql;
using RepoDb;

namespace Parcels;

public class Heavy(string store)
{
    public async Task<IEnumerable<Parcel>> Over(int grams)
    {
        using var connection = new NpgsqlConnection(store);
        return await connection.QueryAsync<Parcel>(p => p.Grams > grams);
    }
}
