namespace Madaster;

/// <summary>The body of a download: reports progress, ends the wait when nothing arrives, and ends the call when it is closed.</summary>
internal sealed class MadasterResponseStream : global::System.IO.Stream
{
    private readonly global::Madaster.MadasterExchange _exchange;
    private readonly global::System.IO.Stream _body;
    private readonly global::Madaster.MadasterProgress? _progress;

    private MadasterResponseStream(global::Madaster.MadasterExchange exchange, global::System.IO.Stream body)
    {
        _exchange = exchange;
        _body = body;
        if (exchange.Request.Options?.DownloadProgress is { } listener) _progress = new(listener);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new global::System.NotSupportedException();

    public override long Position
    {
        get => throw new global::System.NotSupportedException();
        set => throw new global::System.NotSupportedException();
    }

    /// <summary>The body of a response as a file, which owns the exchange from here on.</summary>
    internal static async global::System.Threading.Tasks.Task<global::Madaster.MadasterFile> OpenFileAsync(
        global::Madaster.MadasterExchange exchange)
    {
        global::System.IO.Stream body;
        try
        {
            body = await exchange.OpenBodyAsync(byBits: true).ConfigureAwait(false);
        }
        catch (global::System.Exception e) when (exchange.Translate(e) is { } better)
        {
            throw better;
        }

        global::System.Net.Http.Headers.HttpContentHeaders? headers = exchange.Response.Content?.Headers;
        return global::Madaster.MadasterFile.FromResponse(
            new global::Madaster.MadasterResponseStream(exchange, body),
            NameOf(headers?.ContentDisposition),
            headers?.ContentType?.MediaType,
            headers?.ContentLength);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Counted(_body.Read(buffer, offset, count));
        }
        catch (global::System.Exception e)
            when (_exchange.Translate(e, global::System.Threading.CancellationToken.None, null) is { } better)
        {
            throw better;
        }
    }

    public override async global::System.Threading.Tasks.Task<int> ReadAsync(
        byte[] buffer, int offset, int count, global::System.Threading.CancellationToken cancellationToken)
    {
        using global::System.Threading.CancellationTokenSource wait = Wait(cancellationToken);
        try
        {
            return Counted(await _body.ReadAsync(buffer, offset, count, wait.Token).ConfigureAwait(false));
        }
        catch (global::System.Exception e) when (_exchange.Translate(e, cancellationToken, wait) is { } better)
        {
            throw better;
        }
    }

#if NET
    public override async global::System.Threading.Tasks.ValueTask<int> ReadAsync(
        global::System.Memory<byte> buffer, global::System.Threading.CancellationToken cancellationToken = default)
    {
        using global::System.Threading.CancellationTokenSource wait = Wait(cancellationToken);
        try
        {
            return Counted(await _body.ReadAsync(buffer, wait.Token).ConfigureAwait(false));
        }
        catch (global::System.Exception e) when (_exchange.Translate(e, cancellationToken, wait) is { } better)
        {
            throw better;
        }
    }
#endif

    public override void Flush()
    {
    }

    public override long Seek(long offset, global::System.IO.SeekOrigin origin) => throw new global::System.NotSupportedException();

    public override void SetLength(long value) => throw new global::System.NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new global::System.NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
            _exchange.Dispose();
        }

        base.Dispose(disposing);
    }

    // One for each read: a token that has timed out once cannot be used again.
    private global::System.Threading.CancellationTokenSource Wait(global::System.Threading.CancellationToken cancellationToken)
    {
        var wait = global::System.Threading.CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        wait.CancelAfter(_exchange.Timeout);
        return wait;
    }

    private int Counted(int count)
    {
        if (count > 0) _progress?.Add(count);
        return count;
    }

    // The name is the server's word: no part of it may lead out of the folder that a program saves to.
    private static string? NameOf(global::System.Net.Http.Headers.ContentDispositionHeaderValue? disposition)
    {
        string? name = disposition?.FileNameStar ?? disposition?.FileName?.Trim('"');
        return name is null ? null : global::Madaster.MadasterFileNames.Fit(name);
    }
}
