using System.Configuration;
using System.Data;
using System.Data.SqlClient;

namespace Tariffs.Web
{
    public class TariffRows
    {
        private static readonly string Connection = ConfigurationManager.ConnectionStrings["Tariffs"].ConnectionString;

        public DataTable All()
        {
            var rows = new DataTable();
            using (var db = new SqlConnection(Connection))
            using (var reader = new SqlDataAdapter("select berth, rate from tariff", db))
            {
                reader.Fill(rows);
            }
            return rows;
        }

        public decimal Rate(int berth)
        {
            using (var db = new SqlConnection(Connection))
            using (var command = new SqlCommand("select rate from tariff where berth = @berth", db))
            {
                command.Parameters.AddWithValue("@berth", berth);
                db.Open();
                return (decimal)command.ExecuteScalar();
            }
        }
    }
}
