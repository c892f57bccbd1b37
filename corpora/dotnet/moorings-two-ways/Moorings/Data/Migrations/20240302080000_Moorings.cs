using Microsoft.EntityFrameworkCore.Migrations;

namespace Moorings.Data.Migrations;

public partial class Moorings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "moorings",
            columns: table => new { id = table.Column<int>(), boat = table.Column<string>() });
    }
}
