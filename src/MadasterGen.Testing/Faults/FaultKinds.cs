using System.Buffers;
using System.IO.Pipelines;
using MadasterGen.Testing.Contract;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.Faults;

/// <summary>Responds in place of the API.</summary>
internal sealed record ReplacingFault(Func<HttpRequest, SandboxResponse> Make) : SandboxFault
{
    public Predicate<HttpRequest>? Condition { get; init; }

    internal override SandboxResponse? Instead(HttpRequest request) => Make(request);

    internal override bool Applies(HttpRequest request) => Condition?.Invoke(request) ?? true;
}

/// <summary>Changes the response of the API.</summary>
internal sealed record RewritingFault(Func<SandboxResponse, InterfaceTable, SandboxResponse> Change) : SandboxFault
{
    internal override SandboxResponse Rewrite(SandboxResponse response, InterfaceTable table) => Change(response, table);
}

/// <summary>Sends the response of the API, later.</summary>
internal sealed record SlowFault(TimeSpan Delay) : SandboxFault
{
    internal override async Task DeliverAsync(SandboxResponse response, HttpContext context)
    {
        await Task.Delay(Delay, context.RequestAborted);
        await ResponseWriter.WriteAsync(response, context);
    }
}

/// <summary>Sends half of the response of the API; then it pauses, or cuts the connection when there is no delay.</summary>
internal sealed record InterruptedFault(TimeSpan? Delay) : SandboxFault
{
    private const int StreamedBytes = 64 * 1024;

    internal override async Task DeliverAsync(SandboxResponse response, HttpContext context)
    {
        ReadOnlyMemory<byte> body = await BodyAsync(response, context.RequestAborted);
        int half = body.Length / 2;
        ResponseWriter.Start(response, context.Response, body.Length);
        await context.Response.Body.WriteAsync(body[..half], context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        // The server closes a connection on which a body stayed short, once what was written has left. To abort it here would also take
        // back what the client has not read yet.
        if (Delay is not { } delay)
            return;
        await Task.Delay(delay, context.RequestAborted);
        await context.Response.Body.WriteAsync(body[half..], context.RequestAborted);
    }

    // Of a body too long to be held only the beginning is sent.
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(SandboxResponse response, CancellationToken cancellationToken)
    {
        if (response.Streamed is not { } write)
            return response.ToBytes();
        var pipe = new Pipe();
        Task writing = WriteAsync(write, pipe.Writer, cancellationToken);
        ReadResult read = await pipe.Reader.ReadAtLeastAsync(StreamedBytes, cancellationToken);
        byte[] beginning = read.Buffer.ToArray();
        await pipe.Reader.CompleteAsync();
        await writing;
        return beginning;
    }

    private static async Task WriteAsync(
        Func<PipeWriter, CancellationToken, Task> write, PipeWriter output, CancellationToken cancellationToken)
    {
        await write(output, cancellationToken);
        await output.CompleteAsync();
    }
}
