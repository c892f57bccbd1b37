using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Catalog.Server;

public class Query
{
    [UseProjection]
    public IQueryable<Product> Products(CatalogContext catalog) => catalog.Products;
}

public class CatalogContext(DbContextOptions<CatalogContext> options) : DbContext(options)
{
    public DbSet<Product> Products => Set<Product>();
}

public class Product
{
    [Key]
    public int Id { get; set; }

    [MaxLength(120)]
    public string Name { get; set; } = "";
}
