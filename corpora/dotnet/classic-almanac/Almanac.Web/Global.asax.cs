using System.Web;
using System.Web.Http;

namespace Almanac.Web
{
    public class AlmanacApplication : HttpApplication
    {
        protected void Application_Start()
        {
            GlobalConfiguration.Configure(config => config.MapHttpAttributeRoutes());
        }
    }
}
