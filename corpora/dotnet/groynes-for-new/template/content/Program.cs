using Groynes;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGroynes([new Shingle()]);
app.MapGet("/height", () => Results.Ok(new { Metres = 2.4 }));
app.Run();

public class Shingle : IGroyne
{
    public void Add(IEndpointRouteBuilder routes) => routes.MapPost("/shingle", (int tons) => Results.Ok(tons));
}
