using System.Text;
using MadasterGen.Diagnostics;
using MadasterGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MadasterGen.Pipeline;

/// <summary>Hands the output to the compiler.</summary>
internal static class Outputs
{
    /// <summary>Adds the files, or says what went wrong.</summary>
    public static void Add(SourceProductionContext context, Output output)
    {
        foreach (GeneratedFile file in output.Files)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource(file.Name, SourceText.From(file.Text, Encoding.UTF8));
        }
        if (output.Problem is { } problem)
            context.ReportDiagnostic(LocatedProblem.OfProject(problem).ToDiagnostic());
    }
}
