using System;
using MadasterGen.Model;
using MadasterGen.Reading.Files;
using MadasterGen.Rules;

namespace MadasterGen.Tool.Documents;

/// <summary>Something that must be said about a file.</summary>
/// <param name="Path">The file as the user names it.</param>
/// <param name="Position">The place in it; null for what is about the file and not about the document in it.</param>
/// <param name="Severity">How severe it is.</param>
/// <param name="Id">Its id, such as <c>MAD1001</c>; null with the place.</param>
/// <param name="Text">The message.</param>
internal sealed record DocumentMessage(string Path, TextPosition? Position, Severity Severity, string? Id, string Text)
{
    /// <summary>A file that cannot be opened or written.</summary>
    public static DocumentMessage OfFile(string path, string text) => new(path, null, Severity.Error, null, text);

    /// <summary>A file that cannot be read.</summary>
    public static DocumentMessage OfUnreadable(string path, Exception exception) =>
        OfFile(path, $"The file cannot be read: {exception.Message}");

    /// <summary>A problem in the compiler's words.</summary>
    public static DocumentMessage Of(DocumentSource source, Problem problem, TextSpanPosition? span)
    {
        TextPosition position = problem.Position ?? span?.Start ?? default;
        return new(
            source.PathOf(position), position, DiagnosticRules.SeverityOf(problem), problem.Id, DiagnosticRules.MessageOf(problem));
    }

    /// <summary>The message as compilers write theirs, which editors and build servers make links of.</summary>
    public override string ToString()
    {
        string severity = Severity.ToString().ToLowerInvariant();
        return Visible.Of($"{DocumentPlace.Of(Path, Position)}: {(Id is null ? severity : $"{severity} {Id}")}: {Text}");
    }
}
