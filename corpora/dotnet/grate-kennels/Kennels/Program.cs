using Dapper;
using Npgsql;

var app = WebApplication.CreateBuilder(args).Build();
var connection = app.Configuration.GetConnectionString("Kennels");

app.MapGet("/kennels", async () =>
{
    await using var db = new NpgsqlConnection(connection);
    return await db.QueryAsync<Kennel>("select id, name from kennel");
});
app.MapPost("/kennels", async (Kennel kennel) =>
{
    await using var db = new NpgsqlConnection(connection);
    return await db.ExecuteAsync("insert into kennel (name) values (@Name)", kennel);
});
app.Run();

record Kennel(int Id, string Name);
