using MongoDB.Entities;

namespace Swaps.Migrations;

public class _001_wear : IMigration
{
    public Task UpgradeAsync() => DB.Update<Swap>().Match(s => s.Wear == 0).Modify(s => s.Wear, 1).ExecuteAsync();
}
