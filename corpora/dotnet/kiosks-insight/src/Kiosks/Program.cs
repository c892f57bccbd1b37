using Insight.Database;
using Kiosks;
using Microsoft.Data.SqlClient;

SqlInsightDbProvider.RegisterProvider();
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped(_ => new SqlConnection(builder.Configuration.GetConnectionString("Kiosks")).As<IKiosks>());
builder.Services.AddControllers();
var app = builder.Build();
app.MapControllers();
app.Run();
