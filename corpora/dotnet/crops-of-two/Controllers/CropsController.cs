using Crops.Data;
using Microsoft.AspNetCore.Mvc;

namespace Crops.Controllers;

[ApiController]
[Route("api/crops")]
public class CropsController(CropContext context) : ControllerBase
{
    [HttpGet]
    public IEnumerable<Crop> All() => context.Crops;

    [HttpPost]
    public async Task<IActionResult> Sow(Crop crop)
    {
        context.Crops.Add(crop);
        await context.SaveChangesAsync();
        return Created($"api/crops/{crop.Id}", crop);
    }
}
