using Umbraco.Cms.Infrastructure.Migrations;

namespace Club.Boats;

public class AddBoats : MigrationBase
{
    public AddBoats(IMigrationContext context) : base(context) { }

    protected override void Migrate()
    {
        if (!TableExists("boats")) Create.Table<Boat>().Do();
    }
}
