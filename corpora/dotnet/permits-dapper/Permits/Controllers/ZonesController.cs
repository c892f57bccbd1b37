using Microsoft.AspNetCore.Mvc;
using Permits.Data;
using ServiceStack;

namespace Permits.Controllers;

[ApiController]
[Route("zones")]
public class ZonesController(PermitStore store) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<string> Read(int id) => (await store.HolderOf(id)).ToCsv();
}
