using Dapper;
using Microsoft.EntityFrameworkCore;

namespace Moorings.Data;

public class BerthCounts(HarbourContext context)
{
    public Task<IEnumerable<string>> Busiest() =>
        context.Database.GetDbConnection().QueryAsync<string>("select boat from moorings group by boat order by count(*) desc limit 5");
}
