var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Alarms.Services.Gauges>();

var app = builder.AddServices();
app.Run();
