using Microsoft.AspNetCore.Routing;

namespace Groynes;

public interface IGroyne
{
    void Add(IEndpointRouteBuilder routes);
}

public static class GroyneExtensions
{
    public static IEndpointRouteBuilder MapGroynes(this IEndpointRouteBuilder routes, IEnumerable<IGroyne> groynes)
    {
        foreach (var groyne in groynes)
        {
            groyne.Add(routes);
        }
        return routes;
    }
}
