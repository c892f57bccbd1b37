using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lodges.Data;

public class Lodge
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class LodgesContext(DbContextOptions<LodgesContext> options) : DbContext(options)
{
    public DbSet<Lodge> Lodges => Set<Lodge>();
}

public class Shelf(LodgesContext context)
{
    public Lodge? Find(int id) => context.Lodges.Find(id);
}

public static class LodgesExtensions
{
    public static IServiceCollection AddLodges(this IServiceCollection services, IConfiguration settings) =>
        services.AddScoped<Shelf>().AddDbContext<LodgesContext>(o => o.UseNpgsql(settings["LODGES"]));
}
