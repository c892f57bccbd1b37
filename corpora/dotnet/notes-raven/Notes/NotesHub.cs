using Microsoft.AspNetCore.SignalR;

namespace Notes;

public class NotesHub : Hub { }

public record Note(string Title, string Text);
