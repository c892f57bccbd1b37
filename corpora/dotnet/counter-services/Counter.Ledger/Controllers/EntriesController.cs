using Counter.LedgerModel;
using Microsoft.AspNetCore.Mvc;

namespace Counter.Ledger.Controllers;

[ApiController]
[Route("entries")]
public class EntriesController : ControllerBase
{
    private readonly LedgerContext _ledger;

    public EntriesController(LedgerContext ledger) => _ledger = ledger;

    [HttpPost]
    public async Task<IActionResult> Add(Entry entry)
    {
        _ledger.Entries.Add(entry);
        await _ledger.SaveChangesAsync();
        return Ok(entry.Id);
    }
}
