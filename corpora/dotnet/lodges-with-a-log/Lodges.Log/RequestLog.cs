using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MongoDB.Driver;

namespace Lodges.Log;

public record Asked(string Path, DateTime At);

public class RequestLog(IMongoDatabase database)
{
    private readonly IMongoCollection<Asked> asked = database.GetCollection<Asked>("asked");

    public void Keep(Asked one) => asked.InsertOneAsync(one);
}

public static class RequestLogExtensions
{
    public static IServiceCollection AddRequestLog(this IServiceCollection services, IConfiguration settings) =>
        services
            .AddSingleton<RequestLog>()
            .AddSingleton(new MongoClient(settings["MongoDB:ConnectionString"]).GetDatabase(settings["MongoDB:Database"]));
}
