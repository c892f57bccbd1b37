using Microsoft.EntityFrameworkCore;
using Registers.Shared;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddReadingRoom(builder.Configuration.GetConnectionString("ReadingRoom")!);

var app = builder.Build();
app.MapGet("/pages", (ReadingRoomContext room) => room.Pages.ToListAsync());
app.Run();
