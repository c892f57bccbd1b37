using Npgsql;
using PetaPoco;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<IDatabase>(_ => new Database(builder.Configuration["Store"], NpgsqlFactory.Instance));
var app = builder.Build();
app.MapGet("/stalls", (IDatabase db) => db.FetchAsync<Stall>("where open"));
app.MapPost("/stalls", async (Stall one, IDatabase db) => await db.InsertAsync(one));
app.Run();

[TableName("stalls")]
[PrimaryKey("id")]
public class Stall
{
    public int Id { get; set; }
    public bool Open { get; set; }
}
