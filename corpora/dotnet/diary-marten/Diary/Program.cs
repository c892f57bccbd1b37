using Marten;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMarten(builder.Configuration.GetConnectionString("Diary"));
var app = builder.Build();
app.MapGet("/pages/{id}", (Guid id, IQuerySession session) => session.LoadAsync<Page>(id));
app.MapPost("/pages", async (Page page, IDocumentSession session) =>
{
    session.Store(page);
    await session.SaveChangesAsync();
});
app.Run();

public record Page(Guid Id, string Text);
