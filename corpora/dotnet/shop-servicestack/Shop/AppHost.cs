using Funq;
using ServiceStack;
using ServiceStack.Data;
using ServiceStack.OrmLite;
using ServiceStack.Validation;

namespace Shop;

public class AppHost() : AppHostBase("Shop", typeof(CartServices).Assembly)
{
    public override void Configure(Container container)
    {
        Plugins.Add(new ValidationFeature());
        container.AddSingleton<IDbConnectionFactory>(new OrmLiteConnectionFactory("App_Data/shop.db", SqliteDialect.Provider));
    }
}
