using FreeSql;
using FreeSql.DataAnnotations;

namespace Settings.Freesql;

[Table(Name = "settings")]
public class Setting
{
    [Column(Name = "id")]
    public string Id { get; set; }

    public string Value { get; set; }
}

public class SettingsTable : ISettingsStore
{
    private readonly IFreeSql _sql;

    public SettingsTable(DataType type, string conn) => _sql = new FreeSqlBuilder().UseConnectionString(type, conn).Build();

    public string Get(string key) => _sql.Select<Setting>().Where(s => s.Id == key).First()?.Value;
}
