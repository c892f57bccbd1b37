using Buoys.Web.Host;
using Harbour.Buoys;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<Waters>(options => options.UseSqlite("Data Source=waters.db"));
var app = builder.Build();
app.UseBuoys();
app.MapControllers();
app.Run();
