using Microsoft.EntityFrameworkCore;

namespace Parish;

public record Baptism(int Id, string Name);

public class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options)
{
    public DbSet<Baptism> Baptisms => Set<Baptism>();
}
