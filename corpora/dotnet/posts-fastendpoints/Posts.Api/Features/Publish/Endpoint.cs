namespace Posts.Features.Publish;

public class Endpoint : Endpoint<Request, Response>
{
    public PostsContext Context { get; set; }

    public override void Configure()
    {
        Post("/posts");
        AllowAnonymous();
    }

    public override async Task HandleAsync(Request request, CancellationToken token)
    {
        var added = Context.Posts.Add(new Post(request.Title));
        await Context.SaveChangesAsync(token);
        await SendAsync(new Response(added.Entity.Id));
    }
}
