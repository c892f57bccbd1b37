using Council.Common.Caching;
using Grants.Api;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSingleton(new RedisSettings());
builder.Services.AddSingleton<ICacheProvider, StackExchangeRedisCacheProvider>();
builder.Services.AddDbContext<GrantsContext>(options =>
    options.UseSqlServer(builder.Configuration.GetConnectionString("Grants")));

var app = builder.Build();
app.MapControllers();
app.Run();
