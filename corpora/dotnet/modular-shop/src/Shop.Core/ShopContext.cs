using Microsoft.EntityFrameworkCore;

namespace Shop.Core;

public class ShopContext : DbContext
{
    public DbSet<Order> Orders { get; set; }
}

public class Order
{
    public int Id { get; set; }
    public string Label { get; set; }
}
