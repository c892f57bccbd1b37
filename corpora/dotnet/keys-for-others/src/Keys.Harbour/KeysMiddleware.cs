using System.Threading.Tasks;
using Microsoft.Owin;

namespace Keys.Harbour
{
    public class KeysMiddleware : OwinMiddleware
    {
        public KeysMiddleware(OwinMiddleware next) : base(next) { }

        public override Task Invoke(IOwinContext context)
        {
            context.Response.Headers["X-Key"] = "turned";
            return Next.Invoke(context);
        }
    }
}
