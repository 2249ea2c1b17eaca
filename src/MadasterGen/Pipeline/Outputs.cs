using System;
using System.Collections.Generic;
using System.Text;
using MadasterGen.Diagnostics;
using MadasterGen.Emission;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MadasterGen.Pipeline;

/// <summary>Hands the output to the compiler.</summary>
internal static class Outputs
{
    /// <summary>Writes files. What goes wrong is an error of ours: without it the build would go on without a client.</summary>
    public static void Add(SourceProductionContext context, string what, Func<IEnumerable<GeneratedFile>> emit)
    {
        try
        {
            foreach (GeneratedFile file in emit())
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.AddSource(file.Name, SourceText.From(file.Text, Encoding.UTF8));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Problem problem = Problem.At(ProblemIds.InternalError, "", exception.GetType().Name, $"{what}: {exception.Message}");
            context.ReportDiagnostic(LocatedProblem.OfProject(problem).ToDiagnostic());
        }
    }

    /// <summary>Writes one file.</summary>
    public static void Add(SourceProductionContext context, string what, Func<GeneratedFile> emit) => Add(context, what, () => [emit()]);
}
