using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Wall;
using Wall.Components;
using Wall.Components.Account;
using Wall.Hubs;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddSignalR();
builder.Services.AddDbContext<WallContext>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Wall")));
builder.Services.AddIdentityCore<Keeper>().AddEntityFrameworkStores<WallContext>().AddSignInManager();

var app = builder.Build();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.MapHub<GreetingHub>("/greetings");
app.MapAccountRoutes();
app.Run();
