using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Wall.Components.Account;

internal static class AccountRoutes
{
    public static IEndpointConventionBuilder MapAccountRoutes(this IEndpointRouteBuilder endpoints)
    {
        var account = endpoints.MapGroup("/Account");
        account.MapPost("/PerformExternalLogin", ([FromServices] SignInManager<Keeper> keepers, [FromForm] string provider) =>
            TypedResults.Challenge(keepers.ConfigureExternalAuthenticationProperties(provider, "/"), [provider]));
        account.MapPost("/Logout", async ([FromServices] SignInManager<Keeper> keepers) =>
        {
            await keepers.SignOutAsync();
            return TypedResults.LocalRedirect("~/");
        });
        return account;
    }
}
