using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Infrastructure.Migrations;
using Umbraco.Cms.Infrastructure.Migrations.Upgrade;

namespace Club.Boats;

public class BoatsTables(IMigrationPlanExecutor executor) : INotificationHandler<UmbracoApplicationStartingNotification>
{
    public void Handle(UmbracoApplicationStartingNotification notification)
    {
        var plan = new MigrationPlan("Boats").From(string.Empty).To<AddBoats>("boats");
        new Upgrader(plan).Execute(executor, null!, null!);
    }
}
