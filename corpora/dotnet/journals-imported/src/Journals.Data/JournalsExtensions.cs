using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Journals.Data;

public static class JournalsExtensions
{
    public static IServiceCollection AddJournals(this IServiceCollection services, string connection) =>
        services.AddDbContext<JournalsContext>(options => options.UseNpgsql(connection));
}
