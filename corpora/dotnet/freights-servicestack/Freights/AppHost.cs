using Freights.Services;
using Funq;
using ServiceStack;

namespace Freights;

public class AppHost() : AppHostBase("Freights", typeof(WaybillServices).Assembly)
{
    public override void Configure(Container container) { }
}
