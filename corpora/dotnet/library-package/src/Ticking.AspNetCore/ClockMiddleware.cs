using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Ticking.AspNetCore
{
    public class ClockMiddleware
    {
        private readonly RequestDelegate next;
        public ClockMiddleware(RequestDelegate next) { this.next = next; }
        public Task Invoke(HttpContext context) => next(context);
    }
}
