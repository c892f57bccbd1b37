using Journals.Api.Import;
using Journals.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddJournals(builder.Configuration.GetConnectionString("Journals")!);
builder.Services.AddScoped<OldJournals>();

var app = builder.Build();
app.MapControllers();
app.Run();
