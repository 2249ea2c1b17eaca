using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MadasterGen.Templates.Tests.Testing;

/// <summary>An HTTP server on loopback that keeps requests as bytes and responds with exactly the bytes, and the pauses, that a test wants.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<ServedRequest, Task> _respond;
    private readonly CancellationTokenSource _stopping = new();

    internal LoopbackServer(Func<ServedRequest, Task> respond)
    {
        _respond = respond;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    internal Uri Address { get; }

    internal ConcurrentQueue<ServedRequest> Requests { get; } = new();

    internal ServedRequest Only => Assert.Single(Requests);

    /// <summary>A server that responds to every request alike.</summary>
    internal static LoopbackServer Responding(int status, string body = "", string contentType = "application/json", params string[] headers) =>
        new(request => request.RespondAsync(status, body, contentType, headers));

    public void Dispose()
    {
        _stopping.Cancel();
        _listener.Stop();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                using NetworkStream stream = client.GetStream();
                if (await ServedRequest.ReadAsync(stream, _stopping.Token) is not { } request) return;
                Requests.Enqueue(request);
                await _respond(request);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
            }
        }
    }
}

/// <summary>A request as it came, and the way to respond to it.</summary>
internal sealed class ServedRequest
{
    private readonly NetworkStream _stream;

    private ServedRequest(NetworkStream stream, string head, byte[] body)
    {
        _stream = stream;
        Head = head;
        Body = body;
        string[] first = head.Split("\r\n")[0].Split(' ');
        Method = first[0];
        Target = first[1];
    }

    internal string Head { get; }

    internal byte[] Body { get; }

    internal string Method { get; }

    /// <summary>Path and query, as on the wire.</summary>
    internal string Target { get; }

    internal string Path => Target.Split('?')[0];

    internal string BodyText => Encoding.UTF8.GetString(Body);

    internal string? Header(string name) => Headers(name).FirstOrDefault();

    internal List<string> Headers(string name) => Head.Split("\r\n").Skip(1)
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim()).ToList();

    internal Task RespondAsync(int status, string body = "", string contentType = "application/json", params string[] headers)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        string head = $"HTTP/1.1 {status} {(HttpStatusCode)status}\r\nContent-Length: {bytes.Length}\r\n"
            + (bytes.Length == 0 ? "" : $"Content-Type: {contentType}\r\n")
            + string.Concat(headers.Select(header => header + "\r\n")) + "Connection: close\r\n\r\n";
        return WriteAsync(Encoding.UTF8.GetBytes(head).Concat(bytes).ToArray());
    }

    /// <summary>Ends the connection without a word.</summary>
    internal Task ResetAsync()
    {
        _stream.Socket.LingerState = new LingerOption(true, 0);
        _stream.Socket.Close();
        return Task.CompletedTask;
    }

    internal Task StartAsync(params string[] headers) =>
        WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + string.Concat(headers.Select(header => header + "\r\n")) + "Connection: close\r\n\r\n");

    internal Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    internal async Task WriteAsync(byte[] bytes)
    {
        await _stream.WriteAsync(bytes);
        await _stream.FlushAsync();
    }

    internal static async Task<ServedRequest?> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var bytes = new List<byte>();
        byte[] one = new byte[1];
        while (bytes.Count < 4 || bytes[^1] != '\n' || bytes[^2] != '\r' || bytes[^3] != '\n')
        {
            if (await stream.ReadAsync(one, cancellationToken) == 0) return null;
            bytes.Add(one[0]);
        }

        var request = new ServedRequest(stream, Encoding.UTF8.GetString(bytes.ToArray()), Array.Empty<byte>());
        byte[] body = request.Header("Content-Length") is { } length ? await ExactlyAsync(int.Parse(length, CultureInfo.InvariantCulture))
            : request.Header("Transfer-Encoding") == "chunked" ? await ChunksAsync()
            : Array.Empty<byte>();
        return new ServedRequest(stream, request.Head, body);

        async Task<byte[]> ExactlyAsync(int count)
        {
            byte[] buffer = new byte[count];
            await stream.ReadExactlyAsync(buffer, cancellationToken);
            return buffer;
        }

        async Task<byte[]> ChunksAsync()
        {
            var all = new List<byte>();
            while (true)
            {
                string line = "";
                while (!line.EndsWith("\r\n", StringComparison.Ordinal)) line += (char)(await ExactlyAsync(1))[0];
                int size = int.Parse(line.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                all.AddRange(await ExactlyAsync(size));
                await ExactlyAsync(2);
                if (size == 0) return all.ToArray();
            }
        }
    }
}
