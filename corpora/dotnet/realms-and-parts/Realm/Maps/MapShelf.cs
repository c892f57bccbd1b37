using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using Realm.Tiles;

namespace Realm.Maps;

/// <summary>Maps lie in files of their own, and stay in memory for a while after somebody was on them.</summary>
public sealed class MapShelf(IMemoryCache cache)
{
    private readonly string folder = Path.Combine(AppContext.BaseDirectory, "maps");

    public Map? Open(string name) =>
        cache.GetOrCreate($"map:{name}", entry =>
        {
            entry.SlidingExpiration = TimeSpan.FromMinutes(20);
            return JsonSerializer.Deserialize<Map>(File.ReadAllText(Path.Combine(folder, name + ".json")));
        });

    public IEnumerable<Map> Populated() =>
        Directory.EnumerateFiles(folder, "*.json")
            .Select(path => Open(Path.GetFileNameWithoutExtension(path)))
            .OfType<Map>()
            .Where(map => map.Players > 0);
}

public sealed record Map(string Name, int Players, Tile[] Walls);
