using NLog;

namespace House.Logging;

public class Log
{
    private static readonly Logger Logger = LogManager.GetCurrentClassLogger();

    public void Say(string text) => Logger.Info(text);

    public void Warn(string text) => Logger.Warn(text);

    public void Fail(string text, System.Exception error) => Logger.Error(error, text);
}
