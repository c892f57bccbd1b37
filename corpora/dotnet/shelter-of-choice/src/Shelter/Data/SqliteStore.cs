using Microsoft.Data.Sqlite;
using NHibernate;
using NHibernate.Cfg;

namespace Shelter.Data;

public class SqliteStore(string path) : IStore
{
    public ISessionFactory Open() => new Configuration().Configure().BuildSessionFactory();

    public SqliteConnection Connect() => new SqliteConnection($"Data Source={path}");
}
