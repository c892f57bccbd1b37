using Customs;
using MongoDB.Driver;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IMongoClient>(new MongoClient("mongodb://localhost:27017"));
builder.Services.AddScoped<IDocuments, Documents>();
builder.Services.AddScoped<Clearance>();

var app = builder.Build();
app.MapGet("/declarations/{id}", (string id, IDocuments documents) => documents.Find(id));
app.MapPost("/declarations", (Declaration given, Clearance clearance, CancellationToken stop) => clearance.Handle(given, stop));
app.Run();
