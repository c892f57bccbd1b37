using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;

namespace Orders.Api.Controllers;

[ApiController]
[Route("api/orders")]
public class OrdersController(OrdersContext orders, IDistributedCache cache, IValidator<CreateOrder> validator) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<ActionResult<string>> Get(int id)
    {
        var known = await cache.GetStringAsync($"order:{id}");
        if (known is not null) return known;
        var order = await orders.Orders.SingleOrDefaultAsync(o => o.Id == id);
        return order is null ? NotFound() : order.Customer;
    }

    [HttpPost]
    public async Task<IActionResult> Create(CreateOrder command)
    {
        var result = await validator.ValidateAsync(command);
        if (!result.IsValid) return BadRequest(result.ToDictionary());
        orders.Orders.Add(new Order { Customer = command.Customer });
        await orders.SaveChangesAsync();
        return Accepted();
    }
}
