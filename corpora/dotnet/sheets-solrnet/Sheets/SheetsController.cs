using Microsoft.AspNetCore.Mvc;
using SolrNet;

namespace Sheets;

[ApiController]
[Route("sheets")]
public class SheetsController(ISolrOperations<Sheet> sheets) : ControllerBase
{
    [HttpGet]
    public async Task<IReadOnlyList<Sheet>> Find(string words) => await sheets.QueryAsync(new SolrQuery($"title:{words}"));
}
