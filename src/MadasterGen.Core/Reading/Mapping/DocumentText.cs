using System.Text.RegularExpressions;

namespace MadasterGen.Reading.Mapping;

/// <summary>What is read out of the document's prose.</summary>
internal static class DocumentText
{
    private static readonly Regex s_build = new(@"\bBuild:\s*([0-9]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A text with <c>\n</c> alone between its lines, so that a checkout's line ends change no model.</summary>
    public static string? Normalize(string? text) => text?.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>The build number in a title such as <c>Madaster Private API - Build: 30855</c>.</summary>
    public static string? Build(string title) => s_build.Match(title) is { Success: true } match ? match.Groups[1].Value : null;
}
