using FluentMigrator;

namespace Library.Web.Migrations
{
    [Migration(202301100900)]
    public class Books : Migration
    {
        public override void Up()
        {
            Create.Table("books").WithColumn("id").AsInt32().PrimaryKey().Identity().WithColumn("title").AsString(200);
        }

        public override void Down() { Delete.Table("books"); }
    }
}
