using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Harbour.Buoys;

public class BuoyMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var begin = DateTime.UtcNow;
        await next(context);
        context.Response.Headers["X-Buoy"] = (DateTime.UtcNow - begin).ToString();
    }
}

public static class BuoyExtensions
{
    public static IApplicationBuilder UseBuoys(this IApplicationBuilder app) => app.UseMiddleware<BuoyMiddleware>();
}
