using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>Where a run was when it noticed that it was cancelled.</summary>
internal enum CancelledIn
{
    /// <summary>In the reading library, or right behind it: its mapping takes no token.</summary>
    Library,

    /// <summary>In our own reading.</summary>
    Reading,

    /// <summary>In planning, writing or the compiler's own steps.</summary>
    Later,
}

/// <summary>A run that was cancelled.</summary>
/// <param name="In">Where it was.</param>
/// <param name="Milliseconds">How long it went on.</param>
internal sealed record CancelledRun(CancelledIn In, double Milliseconds)
{
    /// <summary>Cancels a run at a moment; null when it had ended by then.</summary>
    internal static CancelledRun? Measure(CSharpCompilation project, SpecText document, double moment)
    {
        using CancellationTokenSource source = new();
        long cancelled = 0;
        Thread canceller = new(() =>
        {
            Thread.Sleep((int)moment);
            cancelled = Stopwatch.GetTimestamp();
            source.Cancel();
        });
        canceller.Start();
        try
        {
            CompilerRun.Start(project, [document], cancellationToken: source.Token);
            canceller.Join();
            return null;
        }
        catch (OperationCanceledException exception)
        {
            double latency = Stopwatch.GetElapsedTime(cancelled).TotalMilliseconds;
            canceller.Join();
            return new CancelledRun(PlaceOf(exception), latency);
        }
    }

    // DocumentMapping itself looks at the token right behind the library, whose last part takes none.
    private static CancelledIn PlaceOf(OperationCanceledException exception)
    {
        string trace = exception.StackTrace ?? "";
        string first = trace.Split('\n').FirstOrDefault(static line => line.Contains(" MadasterGen.", StringComparison.Ordinal)) ?? "";
        if (trace.Contains(" Microsoft.OpenApi.", StringComparison.Ordinal)
            || first.Contains("Reading.Mapping.DocumentMapping.Map(", StringComparison.Ordinal))
            return CancelledIn.Library;
        return first.Contains(" MadasterGen.Reading.", StringComparison.Ordinal) ? CancelledIn.Reading : CancelledIn.Later;
    }
}
