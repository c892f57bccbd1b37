using System.Net;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.EntityFrameworkCore;
using Pilots.Store;

namespace Pilots.AuthApi;

public class Badges(PilotContext context)
{
    [Function("badge")]
    public async Task<HttpResponseData> Check(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "badges/{badge}")] HttpRequestData request, string badge)
    {
        var known = await context.Pilots.AnyAsync(pilot => pilot.Badge == badge);
        return request.CreateResponse(known ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
    }

    [Function("sign-in")]
    public async Task<HttpResponseData> SignIn(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "sign-in")] HttpRequestData request)
    {
        var badge = await request.ReadAsStringAsync();
        var pilot = await context.Pilots.SingleOrDefaultAsync(one => one.Badge == badge);
        return request.CreateResponse(pilot is null ? HttpStatusCode.Forbidden : HttpStatusCode.OK);
    }
}
