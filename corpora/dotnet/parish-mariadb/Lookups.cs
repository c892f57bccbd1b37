using MongoDB.Bson;
using MongoDB.Driver;

namespace Parish;

public class Lookups(string address)
{
    private readonly IMongoCollection<BsonDocument> lookups =
        new MongoClient(address).GetDatabase("parish").GetCollection<BsonDocument>("lookups");

    public Task Add(string name) => lookups.InsertOneAsync(new BsonDocument("name", name));
}
