using Microsoft.AspNetCore.Mvc;
using Moorings.Data;

namespace Moorings.Controllers;

[ApiController]
[Route("moorings")]
public class MooringsController(HarbourContext context, BerthCounts berths, TideCounts tides) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Moor(Mooring mooring)
    {
        context.Moorings.Add(mooring);
        await context.SaveChangesAsync();
        return Ok(mooring.Id);
    }

    [HttpGet("busiest")]
    public async Task<IActionResult> Busiest() => Ok(new { Boats = await berths.Busiest(), Longest = await tides.Longest() });
}
