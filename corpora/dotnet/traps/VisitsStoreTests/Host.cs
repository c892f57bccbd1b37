using FluentValidation;
using Microsoft.Extensions.Caching.Memory;

public record Visit(string Place);

public class VisitRules : AbstractValidator<Visit>
{
    public VisitRules() => RuleFor(visit => visit.Place).NotEmpty();
}

public class Host
{
    private readonly IMemoryCache _kept = new MemoryCache(new MemoryCacheOptions());

    public Visit Last(string place) => _kept.GetOrCreate(place, entry => new Visit(place))!;
}
