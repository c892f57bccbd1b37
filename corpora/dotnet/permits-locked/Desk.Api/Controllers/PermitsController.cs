using Desk.Api.Services;
using Microsoft.AspNetCore.Mvc;

namespace Desk.Api.Controllers;

[ApiController]
[Route("permits")]
public class PermitsController(Permits permits, PermitLockService locks) : ControllerBase
{
    [HttpGet("{number}")]
    public async Task<IActionResult> Get(string number) => Ok(await permits.Get(number));

    [HttpPost("{number}/lock")]
    public IActionResult Lock(string number) =>
        locks.TryTake(number, User.Identity?.Name ?? "") ? NoContent() : Conflict();

    [HttpDelete("{number}/lock")]
    public IActionResult Release(string number)
    {
        locks.Release(number);
        return NoContent();
    }
}
