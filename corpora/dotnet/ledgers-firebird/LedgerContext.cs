using Microsoft.EntityFrameworkCore;

namespace Ledgers;

public class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
}

public class Entry
{
    public int Id { get; set; }
    public decimal Amount { get; set; }
}
