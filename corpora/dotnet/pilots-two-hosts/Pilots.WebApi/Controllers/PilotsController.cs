using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pilots.Store;

namespace Pilots.WebApi.Controllers;

[ApiController]
[Route("pilots")]
public class PilotsController(PilotContext context) : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> All() => Ok(await context.Pilots.OrderBy(pilot => pilot.Name).ToListAsync());

    [HttpGet("{id:int}")]
    public async Task<IActionResult> One(int id) => Ok(await context.Pilots.FindAsync(id));
}
