namespace Alarms.Services;

public class Gauges
{
    private readonly Dictionary<string, double> _limits = new();

    public double Limit(string gauge) => _limits.GetValueOrDefault(gauge);

    public void Set(string gauge, double limit) => _limits[gauge] = limit;
}
