using Insight.Database;

namespace Kiosks;

public record Kiosk(int Id, string Street);

public interface IKiosks
{
    [Sql("select Id, Street from Kiosk")]
    Task<IList<Kiosk>> All();

    Task InsertKiosk(Kiosk one);
}
