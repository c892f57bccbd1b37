var builder = WebApplication.CreateBuilder(args);
builder.Services.AddFastEndpoints();
builder.Services.AddDbContext<PostsContext>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Posts")));

var app = builder.Build();
app.UseFastEndpoints();
app.Run();
