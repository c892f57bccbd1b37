using Nancy;
using SQLite;

namespace Links
{
    public class LinksModule : NancyModule
    {
        public LinksModule()
        {
            var db = new SQLiteConnection("links.db");
            Get["/{code}"] = parameters => Response.AsRedirect(db.Find<Link>((string)parameters.code).Target);
            Post["/"] = _ => HttpStatusCode.Created;
        }
    }

    public class Link
    {
        [PrimaryKey]
        public string Code { get; set; }
        public string Target { get; set; }
    }
}
