using Microsoft.AspNetCore.Mvc;

namespace Buoys.Web.Host.Controllers;

[ApiController]
[Route("buoys")]
public class BuoysController(Waters waters) : ControllerBase
{
    [HttpGet]
    public IEnumerable<Buoy> Listed() => waters.Buoys.ToList();
}
