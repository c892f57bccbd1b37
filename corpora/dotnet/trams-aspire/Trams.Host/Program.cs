var builder = DistributedApplication.CreateBuilder(args);
var places = builder.AddRedis("places").WithDataVolume();
builder.AddProject<Projects.Trams_Live>("live").WithReference(places);
builder.Build().Run();
