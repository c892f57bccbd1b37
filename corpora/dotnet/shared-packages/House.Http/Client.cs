using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace House.Http;

public class Client
{
    private readonly HttpClient _client;

    public Client(HttpClient client) => _client = client;

    public async Task<T?> Get<T>(string path) => await _client.GetFromJsonAsync<T>(path);

    public async Task Put<T>(string path, T value)
    {
        var answer = await _client.PutAsJsonAsync(path, value);
        answer.EnsureSuccessStatusCode();
    }
}
