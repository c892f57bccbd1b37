using EvolveDb;
using Npgsql;
using Parcels;
using RepoDb;

var builder = WebApplication.CreateBuilder(args);
var store = builder.Configuration.GetConnectionString("Parcels")!;
GlobalConfiguration.Setup().UsePostgreSql();
new Evolve(new NpgsqlConnection(store)) { Locations = new[] { "db" }, IsEraseDisabled = true }.Migrate();
builder.Services.AddSingleton(new ParcelRepository(store));
var app = builder.Build();
app.MapGet("/parcels", (ParcelRepository parcels) => parcels.QueryAllAsync());
app.MapPost("/parcels", (Parcel one, ParcelRepository parcels) => parcels.InsertAsync<long>(one));
app.Run();
