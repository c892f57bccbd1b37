using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gauges.Controllers;

[ApiController]
[Route("gauges")]
public class GaugesController(GaugeContext context) : ControllerBase
{
    [HttpGet]
    public async Task<List<Gauge>> All() => await context.Gauges.ToListAsync();
}
