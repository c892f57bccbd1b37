using Counter.LedgerModel;
using Counter.Ledger;
using Microsoft.EntityFrameworkCore;
using StackExchange.Redis.Extensions.Core.Configuration;
using StackExchange.Redis.Extensions.System.Text.Json;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<LedgerContext>(options => options.UseSqlServer(builder.Configuration["Ledger"]));
builder.Services.AddStackExchangeRedisExtensions<SystemTextJsonSerializer>(builder.Configuration.GetSection("Redis").Get<RedisConfiguration>());
builder.Services.AddSingleton<Tills>();

var app = builder.Build();
app.MapControllers();
app.Run();
