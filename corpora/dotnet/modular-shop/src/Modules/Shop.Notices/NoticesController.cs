using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;

namespace Shop.Notices;

[ApiController]
[Route("api/notices")]
public class NoticesController : ControllerBase
{
    private readonly SqliteConnection outbox = new("Data Source=outbox.db");

    [HttpGet]
    public IActionResult All() => Ok(Outbox.Read(outbox));

    [HttpPost]
    public IActionResult Send(Notice notice)
    {
        Outbox.Write(outbox, notice);
        return Accepted();
    }

    [HttpDelete("{id}")]
    public IActionResult Drop(int id)
    {
        Outbox.Delete(outbox, id);
        return NoContent();
    }
}

public record Notice(int Id, string To, string Text);
