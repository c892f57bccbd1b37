using Microsoft.EntityFrameworkCore;
using Moorings.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<HarbourContext>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Harbour")));
builder.Services.AddScoped<BerthCounts>();
builder.Services.AddScoped<TideCounts>();
builder.Services.AddScoped<BoatCounts>();

var app = builder.Build();
app.MapControllers();
app.Run();
