namespace Madaster;

/// <summary>JSON in a pooled buffer, of known length. It can be sent again, after a redirect for example.</summary>
internal sealed class MadasterJsonContent : global::Madaster.MadasterRequestContent
{
    private readonly global::Madaster.MadasterBufferWriter _buffer;

    // The content itself counts as one user of the buffer, each attempt to send it as one more. Disposing a request does not stop a
    // handler that is still sending it, so the last user gives the buffer back: earlier, another call's data could go out.
    private int _users = 1;
    private int _disposed;

    internal MadasterJsonContent(global::Madaster.MadasterBufferWriter buffer, string mediaType)
    {
        _buffer = buffer;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.WrittenCount;
        return true;
    }

#if NET
    protected override void SerializeToStream(
        global::System.IO.Stream stream,
        global::System.Net.TransportContext? context,
        global::System.Threading.CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            stream.Write(_buffer.WrittenMemory.Span);
        }
        finally
        {
            Leave();
        }
    }
#endif

    protected override void Dispose(bool disposing)
    {
        if (disposing && global::System.Threading.Interlocked.Exchange(ref _disposed, 1) == 0) Leave();
        base.Dispose(disposing);
    }

    protected override global::System.Threading.Tasks.Task WriteAsync(
        global::System.IO.Stream stream, global::System.Threading.CancellationToken cancellationToken)
    {
        Enter();
        global::System.Threading.Tasks.Task writing;
        try
        {
#if NET
            writing = stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).AsTask();
#else
            writing = stream.WriteAsync(_buffer.Buffer, 0, _buffer.WrittenCount, cancellationToken);
#endif
        }
        catch
        {
            Leave();
            throw;
        }

        if (!writing.IsCompleted) return LeaveAfterAsync(writing);
        Leave();
        return writing;
    }

    private async global::System.Threading.Tasks.Task LeaveAfterAsync(global::System.Threading.Tasks.Task writing)
    {
        try
        {
            await writing.ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    private void Enter()
    {
        int users = global::System.Threading.Volatile.Read(ref _users);
        while (true)
        {
            if (users == 0) throw new global::System.ObjectDisposedException(nameof(MadasterJsonContent));
            int seen = global::System.Threading.Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users) return;
            users = seen;
        }
    }

    private void Leave()
    {
        if (global::System.Threading.Interlocked.Decrement(ref _users) == 0) _buffer.Dispose();
    }
}
