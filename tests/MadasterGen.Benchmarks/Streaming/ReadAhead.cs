using System.Net;
using System.Net.Sockets;
using Madaster;
using MadasterGen.Benchmarks.Calls;
using V3 = Madaster.V3_0;

namespace MadasterGen.Benchmarks.Streaming;

/// <summary>How far a server gets through a real socket while the program reads one element and no more.</summary>
internal static class ReadAhead
{
    /// <summary>The bytes that the server could send, buffers of the network included, and those of the whole list.</summary>
    internal static async Task<(long Sent, long Whole)> MeasureAsync(int count)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = new Server(count);
        Task serving = server.ServeAsync(listener);
        using (var client = new MadasterClient(new MadasterClientOptions { ApiKey = CallClients.Key, BaseAddress = new($"http://{listener.LocalEndpoint}") }))
        {
            await using IAsyncEnumerator<V3.BuildingFileElementResponse> reader =
                client.V3_0.BuildingFileElement.EnumerateElementsAsync(Guid.NewGuid(), Guid.NewGuid()).GetAsyncEnumerator();
            if (!await reader.MoveNextAsync()) throw new InvalidOperationException("The list is empty.");
            long before;
            do
            {
                before = server.Sent;
                await Task.Delay(500);
            }
            while (server.Sent != before);
        }

        await serving;
        return (server.Sent, Length(count));
    }

    private static long Length(int count)
    {
        using var stream = new ElementStream(count);
        byte[] buffer = new byte[65_536];
        long length = 0;
        while (stream.Read(buffer) is > 0 and int read) length += read;
        return length;
    }

    private sealed class Server(int count)
    {
        private long _sent;

        internal long Sent => Interlocked.Read(ref _sent);

        internal async Task ServeAsync(TcpListener listener)
        {
            using TcpClient connection = await listener.AcceptTcpClientAsync();
            NetworkStream wire = connection.GetStream();
            byte[] buffer = new byte[8_192];
            await wire.ReadAtLeastAsync(buffer, 1); // the request comes in one piece
            await wire.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"u8.ToArray());
            using var body = new ElementStream(count);
            try
            {
                while (body.Read(buffer) is > 0 and int read)
                {
                    await wire.WriteAsync(buffer.AsMemory(0, read));
                    Interlocked.Add(ref _sent, read);
                }
            }
            catch (IOException)
            {
                // The program has seen enough and hung up, which is how this ends.
            }
        }
    }
}
