namespace Tallies.Counts;

public record Tally(string Bird, int Seen);
