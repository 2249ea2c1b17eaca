using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Planning.Versions;
using MadasterGen.Rules;

namespace MadasterGen.Pipeline.Problems;

/// <summary>A file with its API version, or why it has none.</summary>
internal sealed record FileVersion(string Path, SpecVersion? Version, string? Failure)
{
    /// <summary>The version of a file that was read.</summary>
    public static FileVersion Of(ReadSpec read, CancellationToken cancellationToken) =>
        SpecSteps.ToModel(read, cancellationToken) is { } model
            ? new FileVersion(read.File.Path, model.Version, null)
            : new FileVersion(read.File.Path, null, string.Join("; ", read.Result.Problems.Select(Reason)));

    private static string Reason(Problem problem) =>
        string.Join(": ", new[] { DiagnosticRules.Of(problem.Id).Title }.Concat(problem.Arguments));
}
