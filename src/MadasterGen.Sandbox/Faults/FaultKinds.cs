using System.Buffers;
using System.IO.Pipelines;
using MadasterGen.Sandbox.Contract;
using MadasterGen.Sandbox.Http;

namespace MadasterGen.Sandbox.Faults;

/// <summary>Answers in place of the API.</summary>
internal sealed record ReplacingFault(Func<HttpRequest, Answer> Make) : SandboxFault
{
    public Predicate<HttpRequest>? Condition { get; init; }

    internal override Answer? Instead(HttpRequest request) => Make(request);

    internal override bool Applies(HttpRequest request) => Condition?.Invoke(request) ?? true;
}

/// <summary>Changes what the API answers.</summary>
internal sealed record RewritingFault(Func<Answer, InterfaceTable, Answer> Change) : SandboxFault
{
    internal override Answer Rewrite(Answer answer, InterfaceTable table) => Change(answer, table);
}

/// <summary>Sends what the API answers, later.</summary>
internal sealed record SlowFault(TimeSpan Delay) : SandboxFault
{
    internal override async Task DeliverAsync(Answer answer, HttpContext context)
    {
        await Task.Delay(Delay, context.RequestAborted);
        await AnswerWriter.WriteAsync(answer, context);
    }
}

/// <summary>Sends half of what the API answers; then it pauses, or cuts the connection when there is no delay.</summary>
internal sealed record InterruptedFault(TimeSpan? Delay) : SandboxFault
{
    private const int StreamedBytes = 64 * 1024;

    internal override async Task DeliverAsync(Answer answer, HttpContext context)
    {
        ReadOnlyMemory<byte> body = await BodyAsync(answer, context.RequestAborted);
        int half = body.Length / 2;
        AnswerWriter.Start(answer, context.Response, body.Length);
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
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Streamed is not { } write)
            return answer.ToBytes();
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
