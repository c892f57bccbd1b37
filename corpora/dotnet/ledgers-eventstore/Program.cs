using EventStore.Client;
using Ledgers;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new EventStoreClient(EventStoreClientSettings.Create(builder.Configuration["Events"]!)));
builder.Services.AddSingleton<Ledger>();
var app = builder.Build();
app.MapPost("/ledgers/{id}/entries", (string id, Entry entry, Ledger ledger) => ledger.Add(id, entry));
app.MapGet("/ledgers/{id}/entries", (string id, Ledger ledger) => ledger.All(id));
app.Run();
