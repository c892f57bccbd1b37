using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Shop.Core;

namespace Shop.Orders;

[ApiController]
[Route("api/orders")]
public class OrdersController : ControllerBase
{
    private readonly ShopContext db;
    private readonly IDistributedCache cache;

    public OrdersController(ShopContext db, IDistributedCache cache)
    {
        this.db = db;
        this.cache = cache;
    }

    [HttpGet]
    public async Task<IActionResult> All() => Ok(await db.Orders.ToListAsync());

    [HttpGet("{id}/label")]
    public async Task<IActionResult> Label(int id)
    {
        var known = await cache.GetStringAsync($"label:{id}");
        if (known is null)
        {
            known = (await db.Orders.FindAsync(id)).Label;
            await cache.SetStringAsync($"label:{id}", known);
        }
        return Ok(known);
    }

    [HttpPost]
    public async Task<IActionResult> Add(Order order)
    {
        db.Orders.Add(order);
        await db.SaveChangesAsync();
        return CreatedAtAction(nameof(All), order);
    }
}
