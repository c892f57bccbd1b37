using Admin.Model;
using Microsoft.AspNetCore.Mvc;
using SqlSugar;

namespace Admin.WebApi.Controllers;

[ApiController, Route("system/user")]
public class UserController(ISqlSugarClient db) : ControllerBase
{
    [HttpGet("list")]
    public async Task<List<User>> List() => await db.Queryable<User>().ToListAsync();

    [HttpPost]
    public async Task<IActionResult> Add([FromBody] UserDto user) => Ok(await db.Insertable(new User { Name = user.Name }).ExecuteCommandAsync());
}
