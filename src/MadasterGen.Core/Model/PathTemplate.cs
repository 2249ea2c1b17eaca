using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace MadasterGen.Model;

/// <summary>
/// A path taken apart into what stands there and what each call fills. A placeholder ends in the segment in which it begins:
/// braces that do not are ordinary characters (OpenAPI 3.0.3, 4.7.8.1).
/// </summary>
/// <param name="Segments">The pieces in order; two literals never follow one another.</param>
internal sealed record PathTemplate(EquatableArray<PathSegment> Segments)
{
    private const string Nameless = "{}";

    private static readonly Regex s_placeholder = new(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant);

    /// <summary>Takes a path apart.</summary>
    public static PathTemplate Parse(string path)
    {
        List<PathSegment> segments = [];
        int end = 0;
        foreach (Match match in s_placeholder.Matches(path))
        {
            if (match.Index > end)
                segments.Add(new LiteralSegment(path.Substring(end, match.Index - end)));
            segments.Add(new PlaceholderSegment(match.Groups[1].Value));
            end = match.Index + match.Length;
        }
        if (end < path.Length)
            segments.Add(new LiteralSegment(path.Substring(end)));
        return new PathTemplate(segments.ToEquatableArray());
    }

    /// <summary>The path without the names of its placeholders: <c>/building/{}</c>.</summary>
    public static string ShapeOf(string path) => s_placeholder.Replace(path, Nameless);

    /// <summary>The names of the placeholders in order.</summary>
    public EquatableArray<string> Placeholders => Segments.OfType<PlaceholderSegment>().Select(segment => segment.Name).ToEquatableArray();

    /// <summary>The path without the names of its placeholders: <c>/building/{}</c>.</summary>
    public string Shape => string.Concat(Segments.Select(segment => segment is LiteralSegment literal ? literal.Text : Nameless));

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Segments.Select(segment => segment switch
    {
        LiteralSegment literal => literal.Text,
        PlaceholderSegment placeholder => "{" + placeholder.Name + "}",
        _ => throw new System.InvalidOperationException($"A path has no {segment.GetType().Name}."),
    }));
}
