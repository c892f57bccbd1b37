using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Lodges.Data.Migrations;

[DbContext(typeof(LodgesContext))]
partial class LodgesContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Lodges.Data.Lodge", b => b.ToTable("Lodges"));
    }
}
