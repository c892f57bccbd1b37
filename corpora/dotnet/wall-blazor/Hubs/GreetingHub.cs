using Microsoft.AspNetCore.SignalR;

namespace Wall.Hubs;

public class GreetingHub : Hub
{
    public Task Watch(string corner) => Groups.AddToGroupAsync(Context.ConnectionId, corner);
}
