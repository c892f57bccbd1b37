namespace Flights.Common
{
    using System;
    using System.Threading.Tasks;
    using EasyCaching.Core;

    public class CachedReader
    {
        private readonly IEasyCachingProvider provider;

        public CachedReader(IEasyCachingProviderFactory factory) => this.provider = factory.GetCachingProvider("memory");

        public async Task<T> Read<T>(string key, Func<Task<T>> load)
        {
            var kept = await this.provider.GetAsync<T>(key);
            if (kept.HasValue)
            {
                return kept.Value;
            }

            var loaded = await load();
            await this.provider.SetAsync(key, loaded, TimeSpan.FromMinutes(5));
            return loaded;
        }
    }
}
