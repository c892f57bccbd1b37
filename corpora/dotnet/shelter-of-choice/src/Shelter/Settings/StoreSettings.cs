namespace Shelter.Settings;

public enum DatabaseType
{
    SqlServer,
    SQLite,
}

public class StoreSettings
{
    public DatabaseType Type { get; set; } = DatabaseType.SQLite;

    public string Name { get; set; } = "shelter";
}
