using Microsoft.EntityFrameworkCore;

namespace Crops.Data;

public class Crop
{
    public int Id { get; set; }
    public string Field { get; set; } = "";
}

public class CropContext(DbContextOptions<CropContext> options) : DbContext(options)
{
    public DbSet<Crop> Crops => Set<Crop>();
}
