using MiniValidation;
using MongoDB.Entities;
using Swaps;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
await DB.InitAsync("swaps", builder.Configuration["Store"]!);
await DB.MigrateAsync();
app.MapGet("/swaps", () => DB.Find<Swap>().ManyAsync(_ => true));
app.MapPost("/swaps", async (Swap swap) =>
{
    if (!MiniValidator.TryValidate(swap, out var wrong)) return Results.ValidationProblem(wrong);
    await swap.SaveAsync();
    return Results.Created($"/swaps/{swap.ID}", swap);
});
app.Run();
