using System.Collections.Generic;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;

namespace Claims;

public static class ClaimsApi
{
    [FunctionName("claims")]
    public static IActionResult All(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "claims")] HttpRequest request,
        [CosmosDB("insurance", "claims", Connection = "Cosmos")] IEnumerable<Claim> claims) => new OkObjectResult(claims);

    [FunctionName("claim-received")]
    public static void Receive(
        [QueueTrigger("claims")] Claim claim,
        [CosmosDB("insurance", "claims", Connection = "Cosmos")] out Claim kept) => kept = claim;
}

public record Claim(string Id, string Text);
