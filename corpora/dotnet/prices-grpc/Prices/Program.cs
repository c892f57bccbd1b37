using MongoDB.Driver;
using Prices;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrpc();
builder.Services.AddSingleton<IMongoClient>(new MongoClient(builder.Configuration["Mongo"]));

var app = builder.Build();
app.MapGrpcService<PriceService>();
app.MapGet("/", () => "Use a gRPC client.");
app.Run();
