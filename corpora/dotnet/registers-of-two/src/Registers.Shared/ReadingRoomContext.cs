using Microsoft.EntityFrameworkCore;

namespace Registers.Shared;

public class Page
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public class ReadingRoomContext(DbContextOptions<ReadingRoomContext> options) : DbContext(options)
{
    public DbSet<Page> Pages => Set<Page>();
}
