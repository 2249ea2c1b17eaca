using System.IO.Pipelines;
using MadasterGen.Testing.Contract;
using MadasterGen.Testing.Faults;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Storage;

/// <summary>
/// The files behind pre-signed addresses. Their signature is the only permission they need, so a key that comes along is refused.
/// </summary>
internal sealed class StorageEndpoint
{
    private readonly Platform _platform;
    private readonly SandboxFaults _faults;

    public StorageEndpoint(Platform platform, SandboxFaults faults)
    {
        _platform = platform;
        _faults = faults;
    }

    public Task RunAsync(HttpContext context) => _faults.RespondAsync(
        context, new FaultTarget(InterfaceTable.V3, IsApi: false), () => Task.FromResult(Read(context.Request)));

    private SandboxResponse Read(HttpRequest request)
    {
        if (request.Headers.ContainsKey(ApiPipeline.KeyHeader))
            return SandboxResponse.Text(400, "text/plain", "An API key has no business at the storage.");
        StoredContent? content;
        lock (_platform.Gate)
            content = Guid.TryParse($"{request.RouteValues["id"]}", out Guid identifier) ? _platform.Contents.Find(identifier) : null;
        if (content is null)
            return SandboxResponse.Text(404, "text/plain", "There is no such file.");
        if (request.Query["sig"] != content.Signature)
            return SandboxResponse.Text(403, "text/plain", "The signature is wrong.");
        return new SandboxResponse(200)
        {
            ContentType = content.Upload.ContentType,
            StreamedLength = content.Upload.Length,
            Streamed = (output, cancellationToken) => WriteAsync(content.Upload, output, cancellationToken),
        };
    }

    // What was too long to be kept is given back as zeros.
    private static async Task WriteAsync(Upload upload, PipeWriter output, CancellationToken cancellationToken)
    {
        await output.WriteAsync(upload.Kept, cancellationToken);
        byte[] zeros = new byte[64 * 1024];
        for (long left = upload.Length - upload.Kept.Length; left > 0; left -= zeros.Length)
            await output.WriteAsync(zeros.AsMemory(0, (int)Math.Min(left, zeros.Length)), cancellationToken);
    }
}
