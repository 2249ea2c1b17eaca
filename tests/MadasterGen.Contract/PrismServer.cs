using System.Diagnostics;

namespace MadasterGen.Contract;

/// <summary>A Prism server on the loopback address, which ends with this object.</summary>
internal sealed class PrismServer : IAsyncDisposable
{
    private static readonly TimeSpan s_startTime = TimeSpan.FromSeconds(120);
    private readonly Process _process;

    private PrismServer(Process process) => _process = process;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>How many operations it found in the document.</summary>
    public int Operations { get; private set; }

    /// <summary>Starts a mock of a document.</summary>
    /// <param name="document">The document's path.</param>
    /// <param name="isDynamic">Whether responses are made up from the schemas, always the same ones, rather than taken from the examples.</param>
    /// <exception cref="InvalidOperationException">Prism is not installed, or it did not start.</exception>
    public static async Task<PrismServer> StartAsync(string document, bool isDynamic)
    {
        string program = Repository.PathOf("tests", "MadasterGen.Contract", "node_modules", "@stoplight", "prism-cli", "dist", "index.js");
        if (!File.Exists(program))
            throw new InvalidOperationException("Prism is not installed: start tests/MadasterGen.Contract/run, or npm ci in that folder.");

        // Not through npx: its wrapper would be stopped and Prism would stay. Port 0 is any that is free.
        string[] options = isDynamic ? ["--dynamic", "--seed", "madaster"] : [];
        var start = new ProcessStartInfo("node", [program, "mock", document, "--errors", "--host", "127.0.0.1", "--port", "0", .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var server = new PrismServer(Process.Start(start)!);
        try
        {
            using CancellationTokenSource patience = new(s_startTime);
            await server.ListenAsync(patience.Token);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        const string Listening = "Prism is listening on ";
        string last = "";
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Contains(" info ", StringComparison.Ordinal) && line.Contains("http://", StringComparison.Ordinal))
                Operations++;
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and int at)
            {
                Address = new Uri(line[(at + Listening.Length)..].Trim());
                // What it logs from here on is in the responses too; unread, it would fill the pipe and stop.
                _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return;
            }
            last = line;
        }
        throw new InvalidOperationException($"Prism did not start: {last} {await _process.StandardError.ReadToEndAsync(cancellationToken)}");
    }
}
