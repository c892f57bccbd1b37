using Microsoft.EntityFrameworkCore.Migrations;

namespace Journals.Data.Migrations;

public partial class Journals : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "Journals",
            columns: table => new { Id = table.Column<int>(), Title = table.Column<string>() });
}
