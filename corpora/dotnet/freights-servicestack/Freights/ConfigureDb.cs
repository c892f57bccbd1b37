using ServiceStack.Data;
using ServiceStack.OrmLite;

[assembly: HostingStartup(typeof(Freights.ConfigureDb))]

namespace Freights;

public class ConfigureDb : IHostingStartup
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices((context, services) =>
        services.AddSingleton<IDbConnectionFactory>(new OrmLiteConnectionFactory(
            context.Configuration.GetConnectionString("Freights"), MySqlConnectorDialect.Provider)));
}
