using System;
using System.Linq;

namespace MadasterGen.Tool.Versions;

/// <summary>Says a cell in a word or two.</summary>
internal static class CellText
{
    /// <summary>The words, such as <c>moved, breaking</c>; for what is not there, what likely replaces it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="written">How the form of the report writes what comes from a document.</param>
    public static string Of(MatrixCell cell, Func<string, string> written) => cell.State switch
    {
        VersionState.Absent when cell.Replacements.Count == 0 => "-",
        VersionState.Absent => $"- (likely {string.Join(", ", cell.Replacements.Select(one => written(MatrixNames.Of(one))))})",
        VersionState.Present => "yes",
        // That it is elsewhere breaks calls, which "moved" says.
        VersionState.Breaking or VersionState.Changed when cell is { IsMoved: true, IsChanged: false } => "moved",
        VersionState state when cell.IsMoved => $"moved, {Word(state)}",
        VersionState state => Word(state),
    };

    private static string Word(VersionState state) => state.ToString().ToLowerInvariant();
}
