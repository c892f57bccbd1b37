var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSettingsStore(builder.Configuration["db:provider"]);

var app = builder.Build();
app.MapControllers();
app.Run();
