using System.Linq;

namespace MadasterGen.Tool.Reporting;

/// <summary>Makes texts of documents fit for a line of a terminal, where a control character is a command.</summary>
internal static class Visible
{
    /// <summary>The text in one line, control characters and those that turn the reading direction replaced.</summary>
    public static string Of(string text) =>
        text.Any(IsCommand) ? string.Concat(text.Select(unit => IsCommand(unit) ? Replacement(unit) : unit)) : text;

    private static bool IsCommand(char unit) =>
        char.IsControl(unit) || unit is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Replacement(char unit) => unit is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' ' : '\uFFFD';
}
