using MongoDB.Driver;

namespace Settings.Mongodb;

public class SettingsCollection : ISettingsStore
{
    private readonly IMongoCollection<Document> _documents;

    public SettingsCollection(string conn) => _documents = new MongoClient(conn).GetDatabase("settings").GetCollection<Document>("settings");

    public string Get(string key) => _documents.Find(d => d.Id == key).FirstOrDefault()?.Value;
}

public record Document(string Id, string Value);
