using System.ComponentModel.DataAnnotations;
using LinqToDB;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("crates")]
public class CratesController(DepotData data) : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> All() => Ok(await data.Crates.ToListAsync());

    [HttpPost]
    public async Task<IActionResult> Add(AddCrateRequest request)
    {
        await data.InsertAsync(new Crate { Label = request.Label });
        return Accepted();
    }
}

public class AddCrateRequest
{
    [Required]
    public string Label { get; set; }
}
