using Sheets;
using SolrNet;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSolrNet<Sheet>(builder.Configuration["Solr:Core"]);

var app = builder.Build();
app.MapControllers();
app.Run();
