using Microsoft.AspNetCore.SignalR;
using Notes;
using Raven.Client.Documents;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddSingleton<IDocumentStore>(_ =>
    new DocumentStore { Urls = builder.Configuration.GetSection("Raven:Urls").Get<string[]>(), Database = "notes" }.Initialize());

var app = builder.Build();
app.MapGet("/notes/{id}", async (string id, IDocumentStore store) =>
{
    using var session = store.OpenAsyncSession();
    return await session.LoadAsync<Note>(id);
});
app.MapPut("/notes/{id}", async (string id, Note note, IDocumentStore store, IHubContext<NotesHub> hub) =>
{
    using var session = store.OpenAsyncSession();
    await session.StoreAsync(note, id);
    await session.SaveChangesAsync();
    await hub.Clients.All.SendAsync("changed", id);
});
app.MapHub<NotesHub>("/live");
app.Run();
