using Microsoft.EntityFrameworkCore;

namespace Customs;

public class Clearance(IDocuments documents)
{
    public async Task Handle(Declaration given, CancellationToken stop)
    {
        documents.Put(given);
        await documents.SaveChangesAsync(stop);
    }
}
