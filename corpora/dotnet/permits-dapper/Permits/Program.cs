using Microsoft.EntityFrameworkCore;
using Permits.Data;
using StackExchange.Redis;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<PermitsContext>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Permits")));
builder.Services.AddSingleton<ICacheMultiplexer>(_ => new CacheMultiplexer(ConnectionMultiplexer.Connect("cache")));
builder.Services.AddScoped<PermitStore>();

var app = builder.Build();
app.MapControllers();
app.Run();
