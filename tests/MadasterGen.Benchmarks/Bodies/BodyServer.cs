using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MadasterGen.Benchmarks.Bodies;

/// <summary>A server on loopback that answers every request of one connection with the same body, through a real socket.</summary>
internal sealed class BodyServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _body;
    private readonly byte[] _head;
    private readonly Task _serving;

    internal BodyServer(byte[] body)
    {
        _body = body;
        _head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
        _listener.Start();
        _serving = ServeAsync();
    }

    internal Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>Waits until the client has hung up, so dispose that first.</summary>
    public void Dispose()
    {
        _listener.Stop();
        _serving.GetAwaiter().GetResult();
    }

    private async Task ServeAsync()
    {
        using TcpClient connection = await _listener.AcceptTcpClientAsync().ConfigureAwait(false);
        connection.NoDelay = true;
        NetworkStream wire = connection.GetStream();
        byte[] request = new byte[8_192];
        while (await ReadRequestAsync(wire, request).ConfigureAwait(false))
        {
            await wire.WriteAsync(_head).ConfigureAwait(false);
            await wire.WriteAsync(_body).ConfigureAwait(false);
        }
    }

    // A GET ends with an empty line; false when the client has hung up.
    private static async Task<bool> ReadRequestAsync(NetworkStream wire, byte[] buffer)
    {
        int count = 0;
        while (!buffer.AsSpan(0, count).EndsWith("\r\n\r\n"u8))
        {
            int read = await wire.ReadAsync(buffer.AsMemory(count)).ConfigureAwait(false);
            if (read == 0) return false;
            count += read;
        }

        return true;
    }
}
