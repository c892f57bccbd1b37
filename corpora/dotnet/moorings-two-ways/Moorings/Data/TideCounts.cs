using Dapper;
using Microsoft.EntityFrameworkCore;

namespace Moorings.Data;

public class TideCounts(HarbourContext context)
{
    public Task<int?> Longest()
    {
        var connection = context.Database.GetDbConnection();
        return connection.QueryFirstOrDefaultAsync<int?>("select max(length(boat)) from moorings");
    }
}
