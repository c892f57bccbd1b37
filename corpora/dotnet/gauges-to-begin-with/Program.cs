using Gauges;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<GaugeContext>(o => o.UseSqlite("Data Source=gauges.db"));
var app = builder.Build();
app.MapControllers();
app.Run();
