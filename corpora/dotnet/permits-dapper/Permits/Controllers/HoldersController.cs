using Microsoft.AspNetCore.Mvc;
using Permits.Data;
using ServiceStack;

namespace Permits.Controllers;

[ApiController]
[Route("holders")]
public class HoldersController(PermitStore store) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<string> Read(int id) => (await store.HolderOf(id)).ToJson();
}
