using Microsoft.EntityFrameworkCore;

namespace Buoys.Web.Host;

public class Waters(DbContextOptions<Waters> options) : DbContext(options)
{
    public DbSet<Buoy> Buoys => Set<Buoy>();
}

public class Buoy
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}
