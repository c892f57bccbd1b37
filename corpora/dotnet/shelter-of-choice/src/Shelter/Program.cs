using Shelter.Data;
using Shelter.Settings;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSingleton(new StoreSettings());
builder.Services.AddSingleton<IStore>(services => services.GetRequiredService<StoreSettings>().Type == DatabaseType.SqlServer
    ? new SqlServerStore("Server=.;Database=shelter")
    : new SqliteStore("shelter.db3"));

var app = builder.Build();
app.MapControllers();
app.Run();
