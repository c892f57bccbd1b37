using System.Text.Json;
using EventStore.Client;

namespace Ledgers;

public record Entry(string Text, decimal Amount);

public class Ledger(EventStoreClient events)
{
    public Task Add(string id, Entry entry) =>
        events.AppendToStreamAsync($"ledger-{id}", StreamState.Any, [new EventData(Uuid.NewUuid(), "entered", JsonSerializer.SerializeToUtf8Bytes(entry))]);

    public async Task<List<Entry>> All(string id)
    {
        var found = new List<Entry>();
        await foreach (var one in events.ReadStreamAsync(Direction.Forwards, $"ledger-{id}", StreamPosition.Start))
            found.Add(JsonSerializer.Deserialize<Entry>(one.Event.Data.Span)!);
        return found;
    }
}
