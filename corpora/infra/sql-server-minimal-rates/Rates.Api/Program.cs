using Microsoft.Extensions.Caching.Memory;
using Rates.Api;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMemoryCache();
builder.Services.AddSingleton<RateStore>();
var app = builder.Build();

app.MapGet("/rates/{currency}", (string currency, RateStore store, IMemoryCache cache) =>
    cache.GetOrCreate(currency, entry =>
    {
        entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5);
        return store.Find(currency);
    }));

app.Run();
