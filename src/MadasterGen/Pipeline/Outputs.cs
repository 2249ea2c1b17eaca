using System.Text;
using MadasterGen.Diagnostics;
using MadasterGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MadasterGen.Pipeline;

/// <summary>Hands to the compiler what was made.</summary>
internal static class Outputs
{
    /// <summary>Adds files.</summary>
    public static void Add(SourceProductionContext context, Output output)
    {
        foreach (GeneratedFile file in output.Files)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource(file.Name, SourceText.From(file.Text, Encoding.UTF8));
        }
    }

    /// <summary>Reports what must be said.</summary>
    public static void Report(SourceProductionContext context, LocatedProblem problem) => context.ReportDiagnostic(problem.ToDiagnostic());
}
