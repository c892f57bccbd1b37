using Journals.Data;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Journals.Api.Import;

public class OldJournals(JournalsContext journals)
{
    public async Task<bool> CanReadAsync(string source)
    {
        var names = await new MongoClient(source).ListDatabaseNamesAsync();
        return await names.AnyAsync();
    }

    public async Task<int> CopyAsync(string source)
    {
        var pages = new MongoClient(source).GetDatabase("journals").GetCollection<BsonDocument>("pages");
        await pages.Find(FilterDefinition<BsonDocument>.Empty)
            .ForEachAsync(page => journals.Journals.Add(new Journal { Title = page["title"].AsString }));
        return await journals.SaveChangesAsync();
    }
}
