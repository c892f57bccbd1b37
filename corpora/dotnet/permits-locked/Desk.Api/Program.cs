using Desk.Api.Services;
using StackExchange.Redis;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHttpClient<Permits>(c => c.BaseAddress = new Uri(builder.Configuration["Permits:Url"]!));
builder.Services.AddSingleton<IConnectionMultiplexer>(
    ConnectionMultiplexer.Connect($"{builder.Configuration["REDIS_HOST"]}:{builder.Configuration["REDIS_PORT"]}"));
builder.Services.AddSingleton<PermitLockService>();

var app = builder.Build();
app.MapControllers();
app.Run();
