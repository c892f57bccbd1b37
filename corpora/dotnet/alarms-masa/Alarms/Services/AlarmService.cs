namespace Alarms.Services;

public class AlarmService : ServiceBase
{
    public bool GetRingsAsync(Gauges gauges, string gauge, double height) => height > gauges.Limit(gauge);
}
