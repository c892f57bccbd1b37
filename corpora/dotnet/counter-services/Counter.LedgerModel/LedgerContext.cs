using Microsoft.EntityFrameworkCore;

namespace Counter.LedgerModel;

public class LedgerContext : DbContext
{
    public LedgerContext(DbContextOptions<LedgerContext> options) : base(options) { }

    public DbSet<Entry> Entries => Set<Entry>();
}

public class Entry
{
    public int Id { get; set; }

    public decimal Amount { get; set; }
}
