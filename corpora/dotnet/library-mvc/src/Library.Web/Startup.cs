using FluentMigrator.Runner;
using FluentNHibernate.Cfg;
using FluentNHibernate.Cfg.Db;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Library.Web
{
    public class Startup
    {
        private readonly IConfiguration configuration;

        public Startup(IConfiguration configuration) { this.configuration = configuration; }

        public void ConfigureServices(IServiceCollection services)
        {
            var text = configuration.GetConnectionString("Library");
            var sessions = Fluently.Configure()
                .Database(MySQLConfiguration.Standard.ConnectionString(text))
                .Mappings(m => m.FluentMappings.AddFromAssemblyOf<BookMap>())
                .BuildSessionFactory();
            services.AddSingleton(sessions);
            services.AddScoped(provider => sessions.OpenSession());
            services.AddFluentMigratorCore().ConfigureRunner(r => r.AddMySql5().WithGlobalConnectionString(text));
            services.AddControllersWithViews();
        }

        public void Configure(IApplicationBuilder app)
        {
            app.UseRouting();
            app.UseEndpoints(endpoints => endpoints.MapControllerRoute("default", "{controller=Books}/{action=Index}/{id?}"));
        }
    }
}
