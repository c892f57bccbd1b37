using Insight.Database;
using Kiosks;
using Microsoft.Data.SqlClient;
using StackExchange.Redis;

SqlInsightDbProvider.RegisterProvider();
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped(_ => new SqlConnection(builder.Configuration.GetConnectionString("Kiosks")).As<IKiosks>());
builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]!));
builder.Services.AddControllers();
var app = builder.Build();
app.MapControllers();
app.Run();
