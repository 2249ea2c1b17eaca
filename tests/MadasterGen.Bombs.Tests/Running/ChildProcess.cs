using System.Diagnostics;
using System.Globalization;
using System.Text;
using MadasterGen.Bombs.Documents;

namespace MadasterGen.Bombs.Running;

/// <summary>A process that runs kinds one after the other, with stacks as small as Windows has them and a heap that ends.</summary>
internal sealed class ChildProcess
{
    // What takes more than 8 GiB is taken for endless; people's machines would suffer from it.
    private const string HeapLimit = "200000000";

    private readonly StringBuilder _errors = new();
    private readonly Dictionary<string, KindRun> _runs = new(StringComparer.Ordinal);

    private ChildProcess()
    {
    }

    /// <summary>Runs kinds; what ends the process is about the kind that it was at, and another process goes on with the rest.</summary>
    public static IReadOnlyDictionary<string, KindRun> Run(IEnumerable<Kind> kinds, bool isFull, TimeSpan patience)
    {
        ChildProcess child = new();
        Queue<Kind> left = new(kinds);
        while (left.Count > 0)
            child.RunUntilItEnds(left, isFull, patience);
        return child._runs;
    }

    private void RunUntilItEnds(Queue<Kind> left, bool isFull, TimeSpan patience)
    {
        _errors.Clear();
        using Process process = Process.Start(StartOf(left, isFull))!;
        process.ErrorDataReceived += (_, line) => AddError(line.Data);
        process.BeginErrorReadLine();
        while (left.Count > 0)
        {
            List<Outcome> outcomes = [];
            if (EndOf(process, outcomes, patience) is { } end)
            {
                _runs[left.Dequeue().Name] = new KindRun(outcomes, end);
                return;
            }
            _runs[left.Dequeue().Name] = new KindRun(outcomes, null);
        }
        process.WaitForExit();
    }

    // Null when the child says that it is done with a kind.
    private string? EndOf(Process process, List<Outcome> outcomes, TimeSpan patience)
    {
        Patience left = new(process, patience);
        while (true)
        {
            Task<string?> reading = process.StandardOutput.ReadLineAsync();
            if (!left.WaitFor(reading))
            {
                process.Kill(entireProcessTree: true);
                return left.Reason;
            }
            if (reading.Result is not { } line)
                break;
            if (line == ChildProgram.KindIsDone)
                return null;
            outcomes.Add(Outcome.Parse(line));
        }
        process.WaitForExit();
        return $"ended with {process.ExitCode}: {_errors}";
    }

    private static ProcessStartInfo StartOf(IEnumerable<Kind> kinds, bool isFull)
    {
        string size = isFull ? "--full" : "--small";
        ProcessStartInfo start = new("dotnet", [typeof(ChildProcess).Assembly.Location, size, .. kinds.Select(kind => kind.Name)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string stack = ChildProgram.StackBytes.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DefaultStackSize"] = stack;
        start.Environment["DOTNET_Thread_DefaultStackSize"] = stack;
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        return start;
    }

    // The trace of an overflow is thousands of lines long.
    private void AddError(string? line)
    {
        if (_errors.Length < 2_000)
            _errors.AppendLine(line);
    }
}
