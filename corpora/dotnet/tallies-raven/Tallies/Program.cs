using Raven.Client.Documents;
using Raven.Migrations;
using Tallies.Counts;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IDocumentStore>(_ =>
    new DocumentStore { Urls = [builder.Configuration["Raven:Url"]], Database = "tallies" }.Initialize());
builder.Services.AddRavenDbMigrations();

var app = builder.Build();
app.MapGet("/tallies/{id}", async (string id, IDocumentStore store) =>
{
    using var session = store.OpenAsyncSession();
    return await session.LoadAsync<Tally>(id);
});
app.Services.GetRequiredService<MigrationRunner>().Run();
app.Run();
