using System;
using System.Net;
using System.Text.RegularExpressions;
using MadasterGen.Model;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Makes texts of documents fit for HTML, between tags as well as in quoted attributes.</summary>
internal static partial class HtmlText
{
    /// <summary>The text as it is to be read.</summary>
    public static string Of(string text) => WebUtility.HtmlEncode(Visible.Of(text));

    /// <summary>A title, which may break behind the parts of a path or an id.</summary>
    public static string Title(string text) =>
        Of(text).Replace("/", "/<wbr>", StringComparison.Ordinal).Replace("_", "_<wbr>", StringComparison.Ordinal);

    /// <summary>A text with names of C#, which may break behind a dot and between their words.</summary>
    public static string Names(string text) => BetweenWords().Replace(Of(text), "<wbr>");

    [GeneratedRegex(@"(?<=\.)(?=\p{L})|(?<=[\p{Ll}\p{Nd}])(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenWords();
}
