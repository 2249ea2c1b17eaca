using System.Diagnostics;
using System.Globalization;

namespace MadasterGen.Foreign.Tests.Servers;

/// <summary>A server that Node.js runs, on a free port of loopback. It ends with this object.</summary>
public abstract class NodeServer(string name) : IAsyncLifetime
{
    private static readonly TimeSpan s_startTime = TimeSpan.FromSeconds(120);

    private Process? _process;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Its tests are skipped.
        if (Node.MissingFor(name) is not null)
            return;
        _process = Start(name);
        using CancellationTokenSource patience = new(s_startTime);
        string? port = await _process.StandardOutput.ReadLineAsync(patience.Token);
        if (!int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            string errors = await _process.StandardError.ReadToEndAsync(patience.Token);
            throw new InvalidOperationException($"{name} did not start: {port} {errors}");
        }
        Address = new Uri($"http://127.0.0.1:{number.ToString(CultureInfo.InvariantCulture)}");
        // Unread, what it logs would fill the pipes and stop it.
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
    }

    /// <summary>Starts the process of a server.</summary>
    internal static Process Start(string name) => Process.Start(new ProcessStartInfo("node", "server.js")
    {
        WorkingDirectory = Node.FolderOf(name),
        // It ends with its input, which ends with this process, however that ends.
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public async Task DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_process is null)
            return;
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }
}

/// <summary>The application on Fastify.</summary>
public sealed class FastifyServer() : NodeServer("fastify");

/// <summary>The application on NestJS.</summary>
public sealed class NestServer() : NodeServer("nestjs");

/// <summary>The application on Hono.</summary>
public sealed class HonoServer() : NodeServer("hono");
