using SolrNet.Attributes;

namespace Sheets;

public class Sheet
{
    [SolrUniqueKey("id")]
    public string Id { get; set; } = "";

    [SolrField("title")]
    public string Title { get; set; } = "";
}
