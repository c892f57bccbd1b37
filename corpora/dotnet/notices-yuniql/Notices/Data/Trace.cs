using Yuniql.Extensibility;

namespace Notices.Data;

public class Trace : ITraceService
{
    public void Info(string message, object? payload = null) => Console.WriteLine(message);
    public void Error(string message, object? payload = null) => Console.Error.WriteLine(message);
}
