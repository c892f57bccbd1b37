using Microsoft.EntityFrameworkCore;

namespace Grants.Api;

public class GrantsContext(DbContextOptions<GrantsContext> options) : DbContext(options)
{
    public DbSet<Form> Forms => Set<Form>();
}
