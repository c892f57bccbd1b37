using Dapr.Client;
using Microsoft.AspNetCore.Mvc;

namespace Counter.Orders.Controllers;

[ApiController]
[Route("orders")]
public class OrdersController : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Place(Order order, [FromServices] DaprClient dapr)
    {
        await dapr.PublishEventAsync("pubsub", "orders", order);
        return Accepted();
    }
}

public record Order(string Article, int Count);
