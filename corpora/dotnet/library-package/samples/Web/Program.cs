var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<Shop>(o => o.UseSqlite("Data Source=shop.db"));
var app = builder.Build();
app.MapGet("/now", (Ticking.Clock clock) => clock.Now);
app.Run();
