using Crops.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
if (builder.Configuration.GetValue<bool>("Local:UseServer"))
{
    builder.Services.AddDbContext<CropContext>(o => o.UseSqlServer(builder.Configuration.GetConnectionString("Crops")));
}
else
{
    builder.Services.AddDbContext<CropContext>(o => o.UseSqlite(new SqliteConnection("Data Source=crops.db")));
}

var app = builder.Build();
app.MapControllers();
app.Run();
