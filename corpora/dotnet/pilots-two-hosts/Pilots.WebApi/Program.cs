using Pilots.Store;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddPilots(builder.Configuration["Pilots"]!);
var app = builder.Build();
app.MapControllers();
app.Run();
