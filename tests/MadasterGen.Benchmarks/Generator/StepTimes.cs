using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>How long the steps of a tracked run took, as the compiler's driver measures them.</summary>
internal static class StepTimes
{
    /// <summary>The named steps and the outputs, longest first; what was cached took nothing.</summary>
    internal static IReadOnlyList<(string Step, double Milliseconds)> Of(GeneratorRunResult result) =>
    [
        .. result.TrackedSteps.Where(static step => step.Key.StartsWith("MadasterGen", StringComparison.Ordinal))
            .Concat(result.TrackedOutputSteps)
            .Select(static step => (step.Key, Total(step.Value)))
            .OrderByDescending(static step => step.Item2),
    ];

    private static double Total(ImmutableArray<IncrementalGeneratorRunStep> steps) => steps
        .Where(static step => step.Outputs.Any(static output => output.Reason is not IncrementalStepRunReason.Cached))
        .Sum(static step => step.ElapsedTime.TotalMilliseconds);
}
