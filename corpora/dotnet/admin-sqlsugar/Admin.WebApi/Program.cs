using Admin.Model;
using SqlSugar;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSingleton<ISqlSugarClient>(_ => new SqlSugarScope(new ConnectionConfig
{
    DbType = DbType.MySql,
    ConnectionString = builder.Configuration.GetConnectionString("Main"),
    IsAutoCloseConnection = true,
}));
var app = builder.Build();
app.MapControllers();
app.Run();
