using Grpc.Core;
using MongoDB.Driver;

namespace Prices;

public class PriceService(IMongoClient mongo) : PriceBook.PriceBookBase
{
    private readonly IMongoCollection<Price> prices = mongo.GetDatabase("prices").GetCollection<Price>("prices");

    public override async Task<PriceReply> Get(PriceRequest request, ServerCallContext context)
    {
        var price = await prices.Find(p => p.Code == request.Code).SingleAsync();
        return new PriceReply { Cents = price.Cents };
    }
}

public record Price(string Code, long Cents);
