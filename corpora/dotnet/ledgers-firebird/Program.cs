using Ledgers;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<LedgerContext>(options =>
    options.UseFirebird(builder.Configuration.GetConnectionString("Ledgers")));
var app = builder.Build();
app.MapGet("/entries", (LedgerContext ledger) => ledger.Entries.ToListAsync());
app.Run();
