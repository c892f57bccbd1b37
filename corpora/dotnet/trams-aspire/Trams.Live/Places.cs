using StackExchange.Redis;

namespace Trams.Live;

public record Place(double Lon, double Lat);

public class Places(IConnectionMultiplexer redis)
{
    public Task Put(string id, Place place) => redis.GetDatabase().GeoAddAsync("trams", place.Lon, place.Lat, id);

    public async Task<IEnumerable<string>> Near(double lon, double lat)
    {
        var found = await redis.GetDatabase().GeoSearchAsync("trams", lon, lat, new GeoSearchCircle(500));
        return found.Select(f => f.Member.ToString());
    }
}
