using Microsoft.AspNetCore.Mvc;
using Permits.Data;
using ServiceStack;

namespace Permits.Controllers;

[ApiController]
[Route("permits")]
public class PermitsController(PermitStore store) : ControllerBase
{
    [HttpGet("{id:int}/holder")]
    public async Task<IActionResult> Holder(int id) => Ok(await store.HolderOf(id));

    [HttpPost]
    public async Task<IActionResult> Grant([FromBody] Permit permit)
    {
        await store.Grant(permit);
        return Accepted();
    }
}
