using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Orders.Infrastructure.Migrations;

[DbContext(typeof(OrdersContext))]
partial class OrdersContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Orders.Infrastructure.Order", b => b.HasKey("Id"));
    }
}
