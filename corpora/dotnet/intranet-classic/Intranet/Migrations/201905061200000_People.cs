using System.Data.Entity.Migrations;

namespace Intranet.Migrations
{
    public partial class People : DbMigration
    {
        public override void Up()
        {
            CreateTable("dbo.People", c => new { Id = c.Int(nullable: false, identity: true), Name = c.String() }).PrimaryKey(t => t.Id);
        }
    }
}
