using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Tests;

/// <summary>A server, a plain client that has its key, and a clock that the test moves.</summary>
internal sealed class SandboxSession : IAsyncDisposable
{
    /// <summary>How long an import, refinement, recalculation or passport takes in tests.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    private SandboxSession(MadasterSandbox server, ManualClock clock)
    {
        Server = server;
        Clock = clock;
        Client = ClientOf(server);
    }

    public MadasterSandbox Server { get; }

    public HttpClient Client { get; }

    public ManualClock Clock { get; }

    public static async Task<SandboxSession> StartAsync(SandboxOptions? options = null)
    {
        var clock = new ManualClock();
        return new SandboxSession(await MadasterSandbox.StartAsync((options ?? new SandboxOptions()) with { StepTime = Step, Clock = clock }), clock);
    }

    public static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null) =>
        Client.SendAsync(new HttpRequestMessage(method, path) { Content = body is null ? null : Json(body) });

    public async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await Client.GetStringAsync(path))!;

    /// <summary>Sends JSON and expects success; the JSON of the answer, where it has any.</summary>
    public async Task<JsonNode?> PostAsync(string path, string? body = null)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Post, path, body);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode}: {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public async Task<HttpStatusCode> StatusOfAsync(HttpMethod method, string path, string? body = null)
    {
        using HttpResponseMessage response = await SendAsync(method, path, body);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    private static HttpClient ClientOf(MadasterSandbox server)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.BaseAddress };
        client.DefaultRequestHeaders.Add("X-API-Key", server.ApiKey);
        return client;
    }
}
