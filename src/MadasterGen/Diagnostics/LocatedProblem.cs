using System.Linq;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Reading;
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

    /// <summary>Finds the place of a problem in its file. This parses the file once more, which only files with problems pay.</summary>
    public static LocatedProblem In(SpecFile file, Problem problem)
    {
        if (problem.Position is { } position)
            return new LocatedProblem(problem, file.Path, new TextSpanPosition(position, position));
        return new LocatedProblem(problem, file.Path, (file.Text is { } text ? PositionIndex.Locate(text, problem.Pointer) : null) ?? default);
    }

    /// <summary>The compiler's form.</summary>
    public Diagnostic ToDiagnostic()
    {
        Location location = Path is null
            ? Location.None
            : Location.Create(Path, default, new LinePositionSpan(
                new LinePosition(Span.Start.Line, Span.Start.Column), new LinePosition(Span.End.Line, Span.End.Column)));
        return Diagnostic.Create(Descriptors.All[Problem.Id], location, [.. Problem.Arguments.Cast<object>()]);
    }
}
