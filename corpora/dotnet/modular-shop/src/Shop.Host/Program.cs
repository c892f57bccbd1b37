using Microsoft.EntityFrameworkCore;
using Shop.Core;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<ShopContext>(o => o.UseSqlServer(builder.Configuration.GetConnectionString("Shop")));
builder.Services.AddDistributedMemoryCache();
var mvc = builder.Services.AddControllersWithViews();
foreach (var module in ModuleLoader.Load("modules")) mvc.AddApplicationPart(module);
var app = builder.Build();
app.MapControllers();
app.Run();
