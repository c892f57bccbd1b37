using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Pilots.Store;

public class Pilot
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Badge { get; set; } = "";
}

public class PilotContext(DbContextOptions<PilotContext> options) : DbContext(options)
{
    public DbSet<Pilot> Pilots => Set<Pilot>();
}

public static class Registration
{
    public static void AddPilots(this IServiceCollection services, string connection) =>
        services.AddDbContext<PilotContext>(options => options.UseNpgsql(connection));
}
