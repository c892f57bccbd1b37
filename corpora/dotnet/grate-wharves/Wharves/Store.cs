using NHibernate;
using NHibernate.Caches.CoreMemoryCache;
using NHibernate.Cfg;
using NHibernate.Dialect;
using NHibernate.Driver;
using NHibernate.Mapping.ByCode;
using NHibernate.Mapping.ByCode.Conformist;

namespace Wharves;

public class Wharf
{
    public virtual int Id { get; set; }
    public virtual string Name { get; set; } = "";
}

public class WharfMap : ClassMapping<Wharf>
{
    public WharfMap()
    {
        Cache(c => c.Usage(CacheUsage.ReadWrite));
        Id(w => w.Id, m => m.Generator(Generators.Identity));
        Property(w => w.Name);
    }
}

public static class Store
{
    public static ISessionFactory Open(string connection)
    {
        var settings = new Configuration();
        settings.DataBaseIntegration(db =>
        {
            db.Dialect<PostgreSQL83Dialect>();
            db.Driver<NpgsqlDriver>();
            db.ConnectionString = connection;
        });
        settings.Cache(cache => { cache.Provider<CoreMemoryCacheProvider>(); cache.UseQueryCache = true; });
        var mapper = new ModelMapper();
        mapper.AddMapping<WharfMap>();
        settings.AddMapping(mapper.CompileMappingForAllExplicitlyAddedEntities());
        return settings.BuildSessionFactory();
    }
}
