using Npgsql;
using RepoDb;
using RepoDb.Attributes;

namespace Parcels;

[Map("parcels")]
public class Parcel
{
    public long Id { get; set; }
    public int Grams { get; set; }
}

public class ParcelRepository : BaseRepository<Parcel, NpgsqlConnection>
{
    public ParcelRepository(string connection) : base(connection) { }
}
