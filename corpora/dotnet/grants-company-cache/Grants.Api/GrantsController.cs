using Council.Common.Caching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Grants.Api;

[ApiController]
[Route("forms")]
public class GrantsController(GrantsContext grants, ICacheProvider cache) : ControllerBase
{
    [HttpGet]
    public Task<List<Form>> All() => grants.Forms.ToListAsync();

    [HttpGet("{number}/amount")]
    public async Task<decimal> Amount(string number)
    {
        var known = await cache.GetAsync<decimal?>(number);
        return known ?? await grants.Forms.Where(form => form.Number == number).CountAsync();
    }
}
