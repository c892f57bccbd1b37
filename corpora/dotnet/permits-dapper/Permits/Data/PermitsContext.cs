using Microsoft.EntityFrameworkCore;

namespace Permits.Data;

public class PermitsContext : DbContext
{
    public PermitsContext(DbContextOptions<PermitsContext> options) : base(options) { }
}
