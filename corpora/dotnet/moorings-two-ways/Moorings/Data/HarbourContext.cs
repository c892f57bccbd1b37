using Microsoft.EntityFrameworkCore;

namespace Moorings.Data;

public class Mooring
{
    public int Id { get; set; }
    public string Boat { get; set; } = "";
}

public class HarbourContext : DbContext
{
    public HarbourContext(DbContextOptions<HarbourContext> options) : base(options) { }

    public DbSet<Mooring> Moorings => Set<Mooring>();
}
