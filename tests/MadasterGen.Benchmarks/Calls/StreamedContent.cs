using System.Net;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>A body that is not in memory: it can only be read, and says no length.</summary>
internal sealed class StreamedContent(byte[] body) : HttpContent
{
    private readonly byte[] _body = body;

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new MemoryStream(_body, writable: false));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_body).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
