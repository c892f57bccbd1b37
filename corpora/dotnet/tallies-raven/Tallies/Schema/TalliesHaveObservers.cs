using Raven.Migrations;

namespace Tallies.Schema;

[Migration(1)]
public class TalliesHaveObservers : Migration
{
    public override void Up() => PatchCollection("from Tallies as t update { t.Observer = 'unknown'; }");
}
