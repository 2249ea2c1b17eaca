using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Suppressions;
using MadasterGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MadasterGen.Diagnostics;

/// <summary>A problem with its place, compared by value.</summary>
/// <param name="Problem">What is said.</param>
/// <param name="Path">The file; null when it is about the project.</param>
/// <param name="Span">The place in the file.</param>
internal sealed record LocatedProblem(Problem Problem, string? Path, TextSpanPosition Span)
{
    /// <summary>A problem of the project as a whole.</summary>
    public static LocatedProblem OfProject(Problem problem) => new(problem, null, default);

    /// <summary>Finds the places of a file's problems. This parses the file once more, which only files with problems pay.</summary>
    public static IEnumerable<LocatedProblem> In(SpecFile file, EquatableArray<Problem> problems, CancellationToken cancellationToken)
    {
        if (problems.Count == 0)
            return [];
        DocumentSource source = file.Kind == SpecFileKind.Suppressions
            ? new DocumentSource(file.Path, SuppressionReader.Plain(file.Text ?? ""))
            : file.Source;
        IReadOnlyList<TextSpanPosition?>? spans = file.Text is not null
            ? PositionIndex.LocateAll(source, [.. problems.Select(p => p.Pointer)], cancellationToken)
            : null;
        return problems.Select((problem, i) =>
        {
            TextSpanPosition span = problem.Position is { } position ? new(position, position) : spans?[i] ?? default;
            // A document that is divided into files is wrong where the file is that has the element.
            return new LocatedProblem(problem, source.PathOf(span.Start), span);
        });
    }

    /// <summary>The compiler's form.</summary>
    public Diagnostic ToDiagnostic()
    {
        Location location = Path is null
            ? Location.None
            : Location.Create(Path, default, new LinePositionSpan(
                new LinePosition(Span.Start.Line, Span.Start.Column), new LinePosition(Span.End.Line, Span.End.Column)));
        DiagnosticSeverity severity = DiagnosticRules.SeverityOf(Problem).ToCompiler();
        return Diagnostic.Create(Descriptors.Of(Problem.Id), location, severity, null, null, [.. Problem.Arguments.Select(Visible.Of)]);
    }
}
