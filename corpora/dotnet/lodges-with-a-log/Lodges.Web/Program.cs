using Lodges.Data;
using Lodges.Log;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddLodges(builder.Configuration);
builder.Services.AddRequestLog(builder.Configuration);
var app = builder.Build();
app.MapControllers();
app.Run();
