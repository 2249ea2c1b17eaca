using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MadasterGen.Corpus.Folders;

/// <summary>A process that runs documents one after the other. What ends it is about the document that it was at.</summary>
internal sealed class Child(Limits limits) : IDisposable
{
    // What earlier documents leave behind must not count for later ones, and what is compiled once should not count at all.
    private const int DocumentsEach = 40;

    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);

    // Behind a document that took more, the working set would be that document's for the rest of them.
    private const long MostBytes = 700L * 1024 * 1024;

    // The trace of an overflow is thousands of lines long.
    private const int ErrorCharacters = 1_000;

    // Other work on the machine is not the document's fault; what waits for ever is.
    private const int Patience = 10;

    private readonly StringBuilder _errors = new();
    private Process? _process;
    private int _done;

    /// <summary>Runs a document.</summary>
    /// <param name="name">What it is called in the results.</param>
    /// <param name="path">Its file.</param>
    /// <param name="depth">How far its client is compiled.</param>
    public Outcome Run(string name, string path, Depth depth)
    {
        if (_done++ % DocumentsEach == 0)
            Dispose();
        Process process = _process ??= Start();
        TimeSpan start = process.TotalProcessorTime;
        process.StandardInput.WriteLine(string.Join(ChildProgram.Separator, name, path, depth));
        process.StandardInput.Flush();
        Task<string?> line = process.StandardOutput.ReadLineAsync();
        Stopwatch watch = Stopwatch.StartNew();
        while (!line.Wait(s_interval))
        {
            if (!process.HasExited && (process.TotalProcessorTime - start > limits.Time || watch.Elapsed > limits.Time * Patience))
                return Ended(name, path, State.TimedOut, limits.Time, $"did not end within {limits.Time.TotalSeconds} s of processor time");
        }
        if (line.Result is { } outcome)
            return Ended(Outcome.Parse(outcome));
        process.WaitForExit();
        return Ended(name, path, State.Crashed, watch.Elapsed, $"ended with {process.ExitCode}: {_errors}");
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _process = null;
    }

    private Outcome Ended(Outcome outcome)
    {
        if (outcome.PeakBytes > MostBytes)
            Dispose();
        return outcome;
    }

    private Outcome Ended(string name, string path, State state, TimeSpan time, string reason)
    {
        Dispose();
        return new Outcome
        {
            Document = name,
            State = state,
            Reasons = [reason],
            DocumentBytes = new FileInfo(path).Length,
            GeneratingMilliseconds = (long)time.TotalMilliseconds,
        };
    }

    private Process Start()
    {
        _errors.Clear();
        ProcessStartInfo start = new("dotnet", [typeof(Child).Assembly.Location, ChildProgram.Word])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.HeapBytes.ToString("x", CultureInfo.InvariantCulture);
        Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => AddError(line.Data);
        process.BeginErrorReadLine();
        return process;
    }

    private void AddError(string? line)
    {
        if (_errors.Length < ErrorCharacters)
            _errors.AppendLine(line);
    }
}
