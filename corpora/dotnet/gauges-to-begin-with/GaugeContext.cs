using Microsoft.EntityFrameworkCore;

namespace Gauges;

public class Gauge
{
    public int Id { get; set; }
    public string River { get; set; } = "";
}

public class GaugeContext(DbContextOptions<GaugeContext> options) : DbContext(options)
{
    public DbSet<Gauge> Gauges => Set<Gauge>();
}
