using Microsoft.EntityFrameworkCore;
using Registers.Admin;
using Registers.Shared;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<RegisterContext>(options =>
    options.UseSqlServer(builder.Configuration.GetConnectionString("Register")));
builder.Services.AddReadingRoom(builder.Configuration.GetConnectionString("ReadingRoom")!);

var app = builder.Build();
app.MapControllers();
app.Run();
