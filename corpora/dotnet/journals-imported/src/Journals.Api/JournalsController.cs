using Journals.Api.Import;
using Journals.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Journals.Api;

[ApiController]
[Route("journals")]
public class JournalsController(JournalsContext journals, OldJournals old) : ControllerBase
{
    [HttpGet]
    public Task<List<Journal>> All() => journals.Journals.ToListAsync();

    [HttpPost("import")]
    public Task<int> Import(string source) => old.CopyAsync(source);
}
