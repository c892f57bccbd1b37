using Dapper;
using Microsoft.EntityFrameworkCore;

namespace Moorings.Data;

public class BoatCounts(HarbourContext context)
{
    public int All() => context.Database.GetDbConnection().ExecuteScalar<int>("select count(distinct boat) from moorings");
}
