using System.Web.Routing;
using Clubs.Core;

namespace Clubs.Web
{
    public class Application : System.Web.HttpApplication
    {
        protected void Application_Start() { Routes.Register(RouteTable.Routes); }
    }
}
