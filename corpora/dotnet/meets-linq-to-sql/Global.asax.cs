using System.Web;
using System.Web.Mvc;
using System.Web.Routing;

namespace Meets
{
    public class MvcApplication : HttpApplication
    {
        protected void Application_Start()
        {
            RouteTable.Routes.MapRoute("Default", "{controller}/{action}/{id}", new { controller = "Meets", action = "Index", id = UrlParameter.Optional });
        }
    }
}
