namespace Posts.Features.Publish;

public record Request(string Title);

public record Response(int Id);

public class Validator : Validator<Request>
{
    public Validator()
    {
        RuleFor(r => r.Title).NotEmpty().MaximumLength(80);
    }
}
