using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MadasterGen.Benchmarks.Transfers;

/// <summary>Kestrel on loopback: it takes whatever is uploaded, and gives one file to whoever asks for one.</summary>
internal sealed class FileServer : IAsyncDisposable
{
    /// <summary>Where the file is.</summary>
    internal const string Path = "/file";

    private readonly WebApplication _application;
    private readonly byte[] _file;
    private long _received;

    private FileServer(WebApplication application, byte[] file) => (_application, _file) = (application, file);

    /// <summary>What the last upload had.</summary>
    internal long Received => Volatile.Read(ref _received);

    internal Uri Address => new(_application.Urls.Single());

    internal static async Task<FileServer> StartAsync(byte[] file)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(static options => options.Limits.MaxRequestBodySize = null);
        FileServer server = new(builder.Build(), file);
        server._application.Run(server.AnswerAsync);
        await server._application.StartAsync().ConfigureAwait(false);
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.ContentType = "application/octet-stream";
            context.Response.ContentLength = _file.Length;
            await context.Response.Body.WriteAsync(_file).ConfigureAwait(false);
            return;
        }

        long count = 0;
        while (true)
        {
            ReadResult result = await context.Request.BodyReader.ReadAsync().ConfigureAwait(false);
            count += result.Buffer.Length;
            context.Request.BodyReader.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted) break;
        }

        Volatile.Write(ref _received, count);
        context.Response.StatusCode = StatusCodes.Status200OK;
    }
}
