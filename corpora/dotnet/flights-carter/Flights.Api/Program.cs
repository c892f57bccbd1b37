namespace Flights.Api
{
    using Carter;
    using Flights.Common;
    using Microsoft.AspNetCore.Builder;
    using Microsoft.AspNetCore.Hosting;
    using Microsoft.Extensions.Configuration;
    using Microsoft.Extensions.DependencyInjection;
    using Microsoft.Extensions.Hosting;
    using MongoDB.Driver;

    public class Program
    {
        public static void Main(string[] args) =>
            Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>()).Build().Run();
    }

    public class Startup
    {
        private readonly IConfiguration configuration;

        public Startup(IConfiguration configuration) => this.configuration = configuration;

        public void ConfigureServices(IServiceCollection services)
        {
            services.AddCarter();
            services.AddEasyCaching(options => options.UseInMemory(this.configuration, "memory"));
            services.AddSingleton<CachedReader>();
            var mongo = new MongoClient("mongodb://mongo:27017");
            services.AddSingleton(mongo.GetDatabase("flights").GetCollection<Flight>("flights"));
        }

        public void Configure(IApplicationBuilder app)
        {
            app.UseRouting();
            app.UseEndpoints(endpoints => endpoints.MapCarter());
        }
    }
}
