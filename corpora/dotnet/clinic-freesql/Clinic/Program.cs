using FreeSql;

var builder = WebApplication.CreateBuilder(args);
var sql = new FreeSqlBuilder().UseConnectionString(DataType.MySql, builder.Configuration.GetConnectionString("Clinic")).Build();
builder.Services.AddSingleton(sql);
var app = builder.Build();
app.MapGet("/visits", (IFreeSql db) => db.Select<Visit>().ToListAsync());
app.MapPost("/visits", (IFreeSql db, Visit visit) => db.Insert(visit).ExecuteAffrowsAsync());
app.Run();
