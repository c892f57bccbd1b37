using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Orders.Infrastructure;

public class OrdersContext(DbContextOptions<OrdersContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();
}

[Table("orders")]
public class Order
{
    [Key]
    public int Id { get; set; }

    [Column("customer")]
    public string Customer { get; set; } = "";
}

public record CreateOrder(string Customer, int Lines);
