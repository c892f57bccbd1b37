using MongoDB.Driver;

namespace Customs;

public record Declaration(string Id, string Goods);

public interface IDocuments
{
    void Put(Declaration declaration);
    Declaration? Find(string id);
    Task SaveChangesAsync(CancellationToken stop = default);
}

public class Documents(IMongoClient client) : IDocuments
{
    private readonly IMongoCollection<Declaration> _kept = client.GetDatabase("customs").GetCollection<Declaration>("declarations");
    private readonly List<Declaration> _waiting = [];

    public void Put(Declaration declaration) => _waiting.Add(declaration);

    public Declaration? Find(string id) => _kept.Find(d => d.Id == id).FirstOrDefault();

    public async Task SaveChangesAsync(CancellationToken stop = default)
    {
        await _kept.InsertManyAsync(_waiting, cancellationToken: stop);
        _waiting.Clear();
    }
}
