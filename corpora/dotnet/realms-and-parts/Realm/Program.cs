using Realm.Maps;

var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = args });
builder.WebHost.UseKestrel(options => options.ListenAnyIP(7000));
builder.Services.AddRouting();
builder.Services.AddMemoryCache();
builder.Services.AddSingleton<MapShelf>();

var app = builder.Build();
app.UseRouting();
app.MapGet("/players", (MapShelf shelf) => shelf.Populated().Select(map => new { map.Name, map.Players }));
app.MapGet("/maps/{name}", (string name, MapShelf shelf) => shelf.Open(name));
await app.RunAsync();
