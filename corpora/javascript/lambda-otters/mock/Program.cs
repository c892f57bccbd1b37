var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/rivers/{river}/sightings", (string river) => Results.Ok(new[] { new { river, pups = 2 } }));
app.MapPost("/sightings", () => Results.Created("/sightings/1", new { id = 1 }));

app.Run();
