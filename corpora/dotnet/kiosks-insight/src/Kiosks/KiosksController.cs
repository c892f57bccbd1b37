using Microsoft.AspNetCore.Mvc;

namespace Kiosks;

[ApiController]
[Route("kiosks")]
public class KiosksController(IKiosks kiosks) : ControllerBase
{
    [HttpGet]
    public Task<IList<Kiosk>> All() => kiosks.All();

    [HttpPost]
    public Task Add(Kiosk one) => kiosks.InsertKiosk(one);
}
