using Insight.Database;
using Microsoft.Data.SqlClient;

namespace Kiosks;

public class Sales(SqlConnection db)
{
    public Task<IList<decimal>> Of(int kiosk) => db.QuerySqlAsync<decimal>("select Amount from Sale where Kiosk = @kiosk", new { kiosk });
}
