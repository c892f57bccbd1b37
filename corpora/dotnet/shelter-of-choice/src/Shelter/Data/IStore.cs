using NHibernate;

namespace Shelter.Data;

public interface IStore
{
    ISessionFactory Open();
}
