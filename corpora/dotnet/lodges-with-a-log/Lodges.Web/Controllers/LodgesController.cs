using Lodges.Data;
using Microsoft.AspNetCore.Mvc;

namespace Lodges.Web.Controllers;

[ApiController]
[Route("lodges")]
public class LodgesController(Shelf shelf) : ControllerBase
{
    [HttpGet("{id}")]
    public ActionResult<Lodge> Find(int id) => shelf.Find(id) is { } lodge ? Ok(lodge) : NotFound();
}
