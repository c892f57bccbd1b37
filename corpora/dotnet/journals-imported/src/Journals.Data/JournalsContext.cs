using Microsoft.EntityFrameworkCore;

namespace Journals.Data;

public class Journal
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
}

public class JournalsContext(DbContextOptions<JournalsContext> options) : DbContext(options)
{
    public DbSet<Journal> Journals => Set<Journal>();
}
