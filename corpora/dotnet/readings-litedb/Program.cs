using LiteDB;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ILiteDatabase>(_ => new LiteDatabase("Filename=data/readings.db;Connection=shared"));
var app = builder.Build();
app.MapGet("/meters/{meter}/readings", (string meter, ILiteDatabase db) =>
    db.GetCollection<Reading>("readings").Find(r => r.Meter == meter));
app.MapPost("/readings", (Reading reading, ILiteDatabase db) => db.GetCollection<Reading>("readings").Insert(reading));
app.Run();

public record Reading([property: BsonId] int Id, string Meter, decimal Value);
