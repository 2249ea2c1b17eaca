using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>
/// A path as the resources on the way to its end. <c>/order/{customerId}/{id}</c> is an order of a customer, and so is
/// <c>/customer/{id}/orders/{orderId}</c>: a placeholder that names another resource than the segment before it stands for one.
/// </summary>
internal static class Address
{
    private static readonly Regex s_placeholder = new(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant);
    private static readonly HashSet<string> s_identifiers = new(["id", "uuid", "guid", "identifier"], StringComparer.Ordinal);

    /// <summary>The segments of a path behind its version.</summary>
    public static string[] Segments(string path) => ApiVersion.WithoutPrefix(path).Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A path without its version and without the names of its placeholders.</summary>
    public static string Shape(string path) => "/" + string.Join("/", Segments(PathTemplate.ShapeOf(path)));

    /// <summary>Whether a segment is nothing but a placeholder.</summary>
    public static bool IsPlaceholder(string segment) =>
        s_placeholder.Match(segment) is { Success: true } match && match.Length == segment.Length;

    /// <summary>The nodes of a path.</summary>
    /// <param name="path">The path with its prefix.</param>
    /// <param name="resources">The names of the document's resources.</param>
    public static IReadOnlyList<AddressNode> NodesOf(string path, ISet<string> resources)
    {
        List<AddressNode> nodes = [];
        foreach (string segment in Segments(path))
        {
            Match placeholder = s_placeholder.Match(segment);
            if (!IsPlaceholder(segment))
            {
                string text = s_placeholder.Replace(segment, "");
                nodes.Add(new AddressNode(Words.KeyOf(text), text, placeholder.Success ? placeholder.Groups[1].Value : null));
                continue;
            }
            string name = placeholder.Groups[1].Value;
            AddressNode? last = nodes.Count == 0 ? null : nodes[nodes.Count - 1];
            string stem = StemOf(name);
            if (last is null || last.IsKeyed)
                nodes.Add(new AddressNode(stem, stem, name) { IsScope = true });
            else if (IsOfAnother(stem, last.Word) && resources.Contains(stem))
                nodes.Insert(nodes.Count - 1, new AddressNode(stem, stem, name) { IsScope = true });
            else
                nodes[nodes.Count - 1] = last with { Placeholder = name };
        }
        return nodes;
    }

    // customerId → customer, id → "", isoCode → "": only identifiers name their resource.
    private static string StemOf(string placeholder)
    {
        IReadOnlyList<string> words = Words.Of(placeholder);
        return words.Count > 1 && s_identifiers.Contains(words[words.Count - 1]) ? string.Concat(words.Take(words.Count - 1)) : "";
    }

    private static bool IsOfAnother(string stem, string word) =>
        stem.Length > 0 && !word.EndsWith(stem, StringComparison.Ordinal) && !stem.EndsWith(word, StringComparison.Ordinal);
}

/// <summary>A resource on the way to the end of a path.</summary>
/// <param name="Word">What it is called, in one word.</param>
/// <param name="Text">What it is called in the path.</param>
/// <param name="Placeholder">The placeholder that chooses one of it; null for all of them.</param>
internal sealed record AddressNode(string Word, string Text, string? Placeholder)
{
    /// <summary>Whether only a placeholder names it.</summary>
    public bool IsScope { get; init; }

    /// <summary>Whether one of it is chosen.</summary>
    public bool IsKeyed => Placeholder is not null;
}
