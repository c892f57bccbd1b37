using Npgsql;
using NPoco;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<IDatabase>(_ => new Database(builder.Configuration["Store"], DatabaseType.PostgreSQL, NpgsqlFactory.Instance));
var app = builder.Build();
app.MapGet("/shelves", (IDatabase db) => db.FetchAsync<Shelf>("where open"));
app.MapPost("/shelves", async (Shelf one, IDatabase db) => await db.InsertAsync(one));
app.Run();

[TableName("shelves")]
[PrimaryKey("id")]
public class Shelf
{
    public int Id { get; set; }
    public bool Open { get; set; }
}
