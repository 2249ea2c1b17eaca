using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MadasterGen.Benchmarks.Builds;

/// <summary>Answers the three requests of <see cref="Programs"/>, so that a program can prove that it works.</summary>
internal sealed class LoopbackPlatform : IDisposable
{
    /// <summary>The key that every request must carry.</summary>
    internal const string Key = "loopback-key";

    /// <summary>What a program prints that understood every answer.</summary>
    internal const string Expected = "Loopback: 2 folders, 1 databases";

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["/api/v3.0/account"] = """{"id":"6f9619ff-8b86-4011-b42d-00c04fc964ff","name":"Loopback","accountType":"General"}""",
        ["/api/v3.0/folder"] = """
            [{"id":"6f9619ff-8b86-4011-b42d-00c04fc964f1","name":"One","foldertypeId":"6f9619ff-8b86-4011-b42d-00c04fc964f0"},
             {"id":"6f9619ff-8b86-4011-b42d-00c04fc964f2","name":"Two","parentId":"6f9619ff-8b86-4011-b42d-00c04fc964f1"}]
            """,
        ["/api/v4.0/database"] = """[{"id":"6f9619ff-8b86-4011-b42d-00c04fc964f3","names":{"nl":"Een","en":"One"},"readOnly":true,"availableInCountries":["NL"]}]""",
    };

    private readonly HttpListener _listener = new();
    private readonly Task _answering;

    internal LoopbackPlatform()
    {
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _answering = Task.Run(AnswerAsync);
    }

    /// <summary>Where it listens.</summary>
    internal string Address { get; }

    public void Dispose()
    {
        _listener.Stop();
        _answering.GetAwaiter().GetResult();
        _listener.Close();
    }

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException && !_listener.IsListening)
            {
                // That is how a listener says that it was stopped.
                return;
            }

            await AnswerAsync(context.Request, context.Response);
        }
    }

    private static async Task AnswerAsync(HttpListenerRequest request, HttpListenerResponse response)
    {
        bool isKnown = Answers.TryGetValue(request.Url!.AbsolutePath, out string? answer) && request.Headers["X-API-Key"] == Key;
        response.StatusCode = isKnown ? 200 : 404;
        response.ContentType = "application/json";
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(isKnown ? answer! : "{}"));
        response.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
