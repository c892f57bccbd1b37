using System.ComponentModel.DataAnnotations;
using DbUp;
using Ledger;

var builder = WebApplication.CreateBuilder(args);
var connection = builder.Configuration.GetConnectionString("Ledger");

DeployChanges.To.SqlDatabase(connection)
    .WithScriptsEmbeddedInAssembly(typeof(Entries).Assembly)
    .LogToConsole()
    .Build()
    .PerformUpgrade();

builder.Services.AddMemoryCache();
builder.Services.AddScoped(_ => new Entries(connection!));

var app = builder.Build();
var entries = app.MapGroup("/entries");
entries.MapGet("/{account}", (string account, Balances balances) => balances.Of(account));
entries.MapPost("/", async (NewEntry entry, Entries store) =>
{
    var problems = new List<ValidationResult>();
    if (!Validator.TryValidateObject(entry, new ValidationContext(entry), problems, true))
    {
        return Results.BadRequest(problems);
    }
    await store.Add(entry);
    return Results.Accepted();
});
app.Run();
