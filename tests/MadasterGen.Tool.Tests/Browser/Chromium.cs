using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Browser;

/// <summary>A headless Chromium with one page, spoken to in its DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);
    private readonly TemporaryFolder _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _timeout = new(s_patience);
    private readonly Process _process;
    private string? _session;
    private int _lastId;

    private Chromium(Process process, TemporaryFolder profile) => (_process, _profile) = (process, profile);

    /// <summary>Where Chromium is; null when it is not installed.</summary>
    public static string? Executable { get; } = new[] { "chromium", "chromium-browser", "google-chrome" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Opens a page of a file.</summary>
    public static async Task<Chromium> OpenAsync(string path, int width)
    {
        TemporaryFolder profile = new();
        Process process = Process.Start(new ProcessStartInfo(
            Executable!,
            ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={profile.Path}", $"--window-size={width},1000", "about:blank"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        Chromium chromium = new(process, profile);
        await chromium.ConnectAsync(new Uri(path).AbsoluteUri);
        return chromium;
    }

    /// <summary>What a script's expression is.</summary>
    public async Task<string> EvaluateAsync(string expression)
    {
        JsonNode result = await SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = $"String({expression})", ["awaitPromise"] = true });
        return result["result"]!["value"]!.GetValue<string>();
    }

    /// <summary>Shows the page as a screen or paper does, in light or in dark.</summary>
    public async Task ShowAsAsync(string media, string colors) => await SendAsync("Emulation.setEmulatedMedia", new JsonObject
    {
        ["media"] = media,
        ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = colors }),
    });

    /// <summary>Gives the page a width that a window cannot have, such as a telephone's.</summary>
    public async Task ResizeAsync(int width) => await SendAsync(
        "Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = false });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _socket.Dispose();
        _timeout.Dispose();
        await ForgetProfileAsync();
    }

    // Processes that Chromium has started end a little later than it does, and write into the profile until then.
    private async Task ForgetProfileAsync()
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                _profile.Dispose();
                return;
            }
            catch (IOException) when (attempt < 50)
            {
                await Task.Delay(100);
            }
        }
    }

    private async Task ConnectAsync(string address)
    {
        const string mark = "DevTools listening on ";
        string? line;
        do
            line = await _process.StandardError.ReadLineAsync(_timeout.Token);
        while (line?.StartsWith(mark, StringComparison.Ordinal) == false);
        await _socket.ConnectAsync(new Uri(line![mark.Length..]), _timeout.Token);
        string target = (await SendAsync("Target.createTarget", new JsonObject { ["url"] = address }))["targetId"]!.GetValue<string>();
        _session = (await SendAsync("Target.attachToTarget", new JsonObject { ["targetId"] = target, ["flatten"] = true }))["sessionId"]!.GetValue<string>();
        while (await EvaluateAsync("location.href + document.readyState") != address + "complete")
            await Task.Delay(20, _timeout.Token);
    }

    private async Task<JsonNode> SendAsync(string method, JsonObject parameters)
    {
        int id = ++_lastId;
        JsonObject message = new() { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
            message["sessionId"] = _session;
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, _timeout.Token);
        while (true)
        {
            JsonNode answer = await ReceiveAsync();
            if (answer["id"]?.GetValue<int>() == id)
                return answer["result"] ?? throw new InvalidOperationException(answer.ToJsonString(JsonSerializerOptions.Default));
        }
    }

    private async Task<JsonNode> ReceiveAsync()
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[16 * 1024];
        WebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(buffer, _timeout.Token);
            bytes.Write(buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonNode.Parse(bytes.ToArray())!;
    }
}
