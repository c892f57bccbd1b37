using LinqToDB;
using LinqToDB.Data;

public class DepotData : DataConnection
{
    public DepotData(DataOptions<DepotData> options) : base(options.Options) { }

    public ITable<Crate> Crates => this.GetTable<Crate>();
}

public class Crate
{
    public int Id { get; set; }
    public string Label { get; set; }
}
