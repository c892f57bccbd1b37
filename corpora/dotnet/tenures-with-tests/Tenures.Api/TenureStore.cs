using System.Collections.Generic;
using System.Data.SqlClient;
using Dapper;
using Tenures.Api.Models;

namespace Tenures.Api
{
    public class TenureStore
    {
        public IEnumerable<Tenure> Of(string household)
        {
            using var connection = new SqlConnection(Settings.Tenures);
            return connection.Query<Tenure>("select * from Tenures where Household = @household", new { household });
        }

        public void End(string household, EndOfTenure end)
        {
            using var connection = new SqlConnection(Settings.Tenures);
            connection.Execute("update Tenures set Ended = @On, Reason = @Reason where Household = @household", new { end.On, end.Reason, household });
        }
    }
}
