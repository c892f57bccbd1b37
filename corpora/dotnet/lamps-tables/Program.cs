using Azure.Data.Tables;
using Lamps;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new TableClient(builder.Configuration["Storage"], "lamps"));
var app = builder.Build();
app.MapGet("/lamps", (TableClient lamps) => lamps.QueryAsync<Lamp>());
app.MapPut("/lamps/{street}/{number}", (string street, string number, Lamp lamp, TableClient lamps) => lamps.UpsertEntityAsync(lamp));
app.Run();
