using Raven.Client.Documents;

var builder = WebApplication.CreateBuilder(args);
var store = new DocumentStore
{
    Urls = builder.Configuration.GetSection("RavenSettings:Urls").Get<string[]>(),
    Database = builder.Configuration["RavenSettings:DatabaseName"],
};
store.Initialize();
builder.Services.AddSingleton<IDocumentStore>(store);
var app = builder.Build();

app.MapGet("/pages/{title}", async (string title, IDocumentStore documents) =>
{
    using var session = documents.OpenAsyncSession();
    return await session.LoadAsync<Page>($"pages/{title}");
});

app.Run();

public record Page(string Title, string Text);
