using FluentMigrator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NHibernate;
using SQLite;

public class TestContext : DbContext { }
public class Tables : FluentMigrator.Migration { }
public class Cached { readonly IMemoryCache cache; object Get() => cache.GetOrCreate("x", e => 1); }
public class Sessions { readonly ISession session; object Get() => session.Get<object>(1); }
