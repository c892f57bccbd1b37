using ServiceStack.OrmLite;

namespace Shop.Migrations;

public class Migration1000 : MigrationBase
{
    public override void Up() => Db.CreateTable<Cart>();
    public override void Down() => Db.DropTable<Cart>();
}
