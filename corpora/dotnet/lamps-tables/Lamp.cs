using Azure;
using Azure.Data.Tables;

namespace Lamps;

public class Lamp : ITableEntity
{
    public string PartitionKey { get; set; } = "";
    public string RowKey { get; set; } = "";
    public DateTimeOffset? Timestamp { get; set; }
    public ETag ETag { get; set; }
    public bool On { get; set; }
}
