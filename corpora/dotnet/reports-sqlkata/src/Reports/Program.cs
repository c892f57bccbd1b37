using Oracle.ManagedDataAccess.Client;
using SqlKata.Compilers;
using SqlKata.Execution;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped(_ => new QueryFactory(new OracleConnection(builder.Configuration["Reports"]), new OracleCompiler()));
var app = builder.Build();
app.MapGet("/reports/{year:int}", (int year, QueryFactory db) => db.Query("sales").Where("year", year).GroupBy("region").GetAsync());
app.Run();
