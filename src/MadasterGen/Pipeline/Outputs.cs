using System.Text;
using MadasterGen.Diagnostics;
using MadasterGen.Emission;
using MadasterGen.Emission.Types;
using MadasterGen.Inputs;
using MadasterGen.Model;
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

    /// <summary>
    /// Adds what stands for the project's own types where only the client is compiled, to be written: the project's code is not there.
    /// </summary>
    public static void AddPlaceholders(SourceProductionContext context, ProjectOptions project)
    {
        if (project.Output != ClientOutput.ToFiles || project.Planning.OwnTypes.Count == 0)
            return;
        string placeholders = PlaceholderEmitter.Emit(project.Planning.OwnTypes);
        context.AddSource(PlaceholderEmitter.FileName, SourceText.From(placeholders, Encoding.UTF8));
    }

    /// <summary>
    /// What is reported: where the client is only written, nothing but failures to write it. The run of the compiler that follows reports
    /// the rest.
    /// </summary>
    public static LocatedProblem? ToReport(LocatedProblem problem, ProjectOptions project) =>
        project.Output == ClientOutput.ToFiles && problem.Problem.Id != ProblemIds.InternalError ? null : problem;

    /// <summary>Reports what must be said.</summary>
    public static void Report(SourceProductionContext context, LocatedProblem problem) => context.ReportDiagnostic(problem.ToDiagnostic());
}
