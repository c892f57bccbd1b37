using Microsoft.Extensions.Diagnostics.HealthChecks;
using MySqlConnector;

namespace Parish;

public class RegisterCheck(IConfiguration configuration) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken token = default)
    {
        await using var connection = new MySqlConnection(configuration.GetConnectionString("Register"));
        await connection.OpenAsync(token);
        return HealthCheckResult.Healthy();
    }
}
