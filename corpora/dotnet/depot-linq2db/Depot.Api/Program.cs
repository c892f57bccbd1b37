using LinqToDB;
using LinqToDB.AspNet;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddLinqToDBContext<DepotData>((_, options) => options.UseSQLite("Data Source=depot.db"));
var app = builder.Build();
app.MapControllers();
app.Run();
