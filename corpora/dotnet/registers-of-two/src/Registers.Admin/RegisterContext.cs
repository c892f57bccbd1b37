using Microsoft.EntityFrameworkCore;
using Registers.Admin.Models;

namespace Registers.Admin;

public class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
}
