namespace Registers.Admin.Models;

public class Entry
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
}
