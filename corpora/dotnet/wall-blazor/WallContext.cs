using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Wall;

public class Keeper : IdentityUser;

public class Greeting
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public class WallContext(DbContextOptions<WallContext> options) : IdentityDbContext<Keeper>(options)
{
    public DbSet<Greeting> Greetings => Set<Greeting>();
}
