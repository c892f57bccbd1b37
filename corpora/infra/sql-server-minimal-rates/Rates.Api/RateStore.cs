using Microsoft.Data.SqlClient;

namespace Rates.Api;

public class RateStore(IConfiguration configuration)
{
    public decimal Find(string currency)
    {
        using var connection = new SqlConnection(configuration.GetConnectionString("Rates"));
        connection.Open();
        using var command = new SqlCommand("SELECT rate FROM rates WHERE currency = @currency", connection);
        command.Parameters.AddWithValue("@currency", currency);
        return (decimal)command.ExecuteScalar();
    }
}
