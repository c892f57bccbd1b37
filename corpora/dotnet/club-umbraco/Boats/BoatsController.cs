using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Web.Common.Controllers;

namespace Club.Boats;

public class BoatsController(IScopeProvider scopes) : UmbracoApiController
{
    [HttpGet]
    public IEnumerable<Boat> All()
    {
        using var scope = scopes.CreateScope(autoComplete: true);
        return scope.Database.Fetch<Boat>("select * from boats");
    }
}
