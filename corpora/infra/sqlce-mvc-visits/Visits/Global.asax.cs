using System.Web.Http;

namespace Visits
{
    public class WebApplication : System.Web.HttpApplication
    {
        protected void Application_Start()
        {
            GlobalConfiguration.Configure(config => config.MapHttpAttributeRoutes());
        }
    }
}
