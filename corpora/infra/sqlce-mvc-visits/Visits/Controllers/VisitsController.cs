using System.Collections.Generic;
using System.Configuration;
using System.Data.SqlServerCe;
using System.Web.Http;

namespace Visits.Controllers
{
    public class VisitsController : ApiController
    {
        [HttpGet, Route("api/visits")]
        public IEnumerable<string> Get()
        {
            using (var db = new SqlCeConnection(ConfigurationManager.ConnectionStrings["Visits"].ConnectionString))
            using (var command = new SqlCeCommand("SELECT Patient FROM Visits", db))
            {
                db.Open();
                using (var reader = command.ExecuteReader())
                    while (reader.Read())
                        yield return reader.GetString(0);
            }
        }
    }
}
