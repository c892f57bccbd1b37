using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registers.Admin.Models;

namespace Registers.Admin;

public record EntryRequest([Required, MaxLength(200)] string Title);

[ApiController]
[Route("entries")]
public class EntriesController(RegisterContext register) : ControllerBase
{
    [HttpGet]
    public Task<List<Entry>> All() => register.Entries.ToListAsync();

    [HttpPost]
    public async Task<Entry> Add(EntryRequest request)
    {
        var entry = new Entry { Title = request.Title };
        register.Entries.Add(entry);
        await register.SaveChangesAsync();
        return entry;
    }

    [HttpDelete("{id}")]
    public async Task Remove(int id)
    {
        register.Entries.Remove(new Entry { Id = id });
        await register.SaveChangesAsync();
    }
}
