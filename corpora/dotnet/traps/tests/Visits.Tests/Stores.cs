using FluentMigrator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NHibernate;
using RepoDb;
using SQLite;

public class TestContext : DbContext { }
public class Tables : FluentMigrator.Migration { }
public class Cached { readonly IMemoryCache cache; object Get() => cache.GetOrCreate("x", e => 1); }
public class Sessions { readonly ISession session; object Get() => session.Get<object>(1); }
public class Repository : BaseRepository<Cached, object> { }
public class Linq : System.Data.Linq.DataContext { }
public class Kept : MongoDB.Entities.Entity { }
public class Moved : MongoDB.Entities.IMigration { }
