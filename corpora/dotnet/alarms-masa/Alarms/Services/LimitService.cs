namespace Alarms.Services;

public class LimitService : ServiceBase
{
    public double GetAsync(Gauges gauges, string gauge) => gauges.Limit(gauge);

    [RoutePattern("{gauge}/{limit}", StartWithBaseUri = true, HttpMethod = "Put")]
    public void SetLimit(Gauges gauges, string gauge, double limit) => gauges.Set(gauge, limit);
}
