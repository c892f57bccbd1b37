using NPoco;
using Umbraco.Cms.Infrastructure.Persistence.DatabaseAnnotations;

namespace Club.Boats;

[TableName("boats")]
[PrimaryKey("id", AutoIncrement = true)]
public class Boat
{
    [PrimaryKeyColumn(AutoIncrement = true)]
    public int Id { get; set; }

    public string Name { get; set; } = "";
}
