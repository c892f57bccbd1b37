using Microsoft.Data.SqlClient;
using NHibernate;
using NHibernate.Cfg;

namespace Shelter.Data;

public class SqlServerStore(string conn) : IStore
{
    public ISessionFactory Open() => new Configuration().Configure().BuildSessionFactory();

    public void Create()
    {
        using var master = new SqlConnection(conn.Replace("shelter", "master"));
        master.Open();
    }

    public void Backup()
    {
        using var own = new SqlConnection(conn);
        own.Open();
    }
}
