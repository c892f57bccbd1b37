using Counter.LedgerModel;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<LedgerContext>(options => options.UseSqlServer(builder.Configuration["Ledger"]));

var app = builder.Build();
app.MapControllers();
app.Run();
