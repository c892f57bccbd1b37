using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Dapper;
using MongoDB.Driver;
using StackExchange.Redis;
using Visits;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MongoClient(builder.Configuration["Mongo"]).GetDatabase("visits"));
builder.Services.AddSingleton(ConnectionMultiplexer.Connect(builder.Configuration["Queue"]!));
builder.Services.AddOpenIddict().AddCore(o => o.UseMongoDb()).AddValidation(o => o.UseLocalServer());
var app = builder.Build();
// services.AddStackExchangeRedisCache(o => o.Configuration = "cache"); not any more
app.MapGet("/visits/{day}", (string day, IMongoDatabase db) => db.GetCollection<Visit>("visits").Find(v => v.Day == day).ToListAsync());
app.MapPost("/visits", async (Visit visit, ConnectionMultiplexer queue) => await queue.GetSubscriber().PublishAsync("visits", visit.Day));
app.Run();

[Table("visits")]
public record Visit([property: Key] string Id, [property: Column("day")] string Day);
