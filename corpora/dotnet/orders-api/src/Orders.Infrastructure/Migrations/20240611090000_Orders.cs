using Microsoft.EntityFrameworkCore.Migrations;

namespace Orders.Infrastructure.Migrations;

public partial class Orders : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "orders",
            columns: table => new { id = table.Column<int>(), customer = table.Column<string>() });
    }
}
