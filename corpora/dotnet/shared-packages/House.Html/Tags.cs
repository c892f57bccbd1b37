namespace House.Html;

public static class Tags
{
    public static string Link(string text, string target) => $"<a href=\"{target}\">{text}</a>";

    public static string Item(string text) => $"<li>{text}</li>";
}
