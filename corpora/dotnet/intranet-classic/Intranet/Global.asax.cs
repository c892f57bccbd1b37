using System.Web.Http;
using System.Web.Mvc;
using System.Web.Routing;

namespace Intranet
{
    public class MvcApplication : System.Web.HttpApplication
    {
        protected void Application_Start()
        {
            GlobalConfiguration.Configure(config => config.MapHttpAttributeRoutes());
            RouteTable.Routes.MapMvcAttributeRoutes();
        }
    }
}
