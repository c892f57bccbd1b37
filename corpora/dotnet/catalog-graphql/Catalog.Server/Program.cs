using Catalog.Server;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPooledDbContextFactory<CatalogContext>(o => o.UseSqlServer(builder.Configuration.GetConnectionString("Catalog")));
builder.Services.AddGraphQLServer().AddQueryType<Query>().AddProjections().AddFiltering();

var app = builder.Build();
app.MapGraphQL();
app.Run();
