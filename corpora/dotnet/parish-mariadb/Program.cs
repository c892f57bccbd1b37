using Microsoft.EntityFrameworkCore;
using Parish;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks().AddCheck<RegisterCheck>("register");
builder.Services.AddSingleton(new Lookups(builder.Configuration["MongoDb:ConnectionString"]!));
builder.Services.AddDbContext<RegisterContext>(options =>
    options.UseMySql(builder.Configuration.GetConnectionString("Register"), new MariaDbServerVersion("10.11")));

var app = builder.Build();
app.MapGet("/baptisms", (RegisterContext register) => register.Baptisms.ToListAsync());
app.MapPost("/lookups/{name}", (string name, Lookups lookups) => lookups.Add(name));
app.Run();
