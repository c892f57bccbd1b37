using Microsoft.Extensions.Hosting;
using Pilots.Store;

var host = new HostBuilder()
    .ConfigureFunctionsWorkerDefaults()
    .ConfigureServices((context, services) => services.AddPilots(context.Configuration["Pilots"]!))
    .Build();

host.Run();
