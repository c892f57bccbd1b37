namespace Desk.Api.Services;

public record Permit(string Number, string Holder);

public class Permits(HttpClient http)
{
    public Task<Permit?> Get(string number) => http.GetFromJsonAsync<Permit>($"permits/{number}");
}
