using Trams.Live;

var builder = WebApplication.CreateBuilder(args);
builder.AddRedisClient("places");
builder.Services.AddSingleton<Places>();

var app = builder.Build();
app.MapPut("/trams/{id}", (string id, Place place, Places places) => places.Put(id, place));
app.MapGet("/trams/near", (double lon, double lat, Places places) => places.Near(lon, lat));
app.Run();
