using System.Globalization;
using MadasterGen.Model;

namespace MadasterGen.Reading.Structure;

/// <summary>Follows JSON pointers.</summary>
internal static class StructureWalk
{
    /// <summary>Follows a pointer as far as it goes.</summary>
    /// <returns>The node when the pointer exists, and the span of the last key that does.</returns>
    public static (StructureNode? Exact, TextSpanPosition? Span) To(StructureNode? root, string pointer)
    {
        StructureNode? node = root;
        TextSpanPosition? span = root?.Span;
        string[] segments = pointer.Split('/');
        for (int i = 1; i < segments.Length; i++)
        {
            if (Step(node, JsonPointer.Unescape(segments[i])) is not { } step)
                return (null, span);
            (node, span) = step;
        }
        return (node, span);
    }

    /// <summary>Goes one level down; null when there is nothing.</summary>
    /// <param name="node">A map or a list.</param>
    /// <param name="segment">The key or the index, unescaped.</param>
    public static (StructureNode Node, TextSpanPosition Span)? Step(StructureNode? node, string segment) => node switch
    {
        StructureObject map when map.FindMember(segment) is { } member => (member.Value, member.Key.Span),
        StructureArray array when IndexIn(array, segment) is int index => (array.Items[index], ElementSpan(array.Items[index])),
        _ => null,
    };

    /// <summary>
    /// Follows a pointer that may leave out the numbers of elements, and puts in those of the first elements that have the
    /// rest; null when there are none.
    /// </summary>
    public static string? Complete(StructureNode? root, string pointer) => Complete(root, pointer.Split('/'), 1);

    /// <summary>Where the text has an element of a list: its first key, or the element itself.</summary>
    public static TextSpanPosition ElementSpan(StructureNode element) =>
        element is StructureObject { Members: { Count: > 0 } members } ? members[0].Key.Span : element.Span;

    private static string? Complete(StructureNode? node, string[] segments, int next)
    {
        if (next == segments.Length)
            return "";
        if (node is StructureObject map && map.Find(JsonPointer.Unescape(segments[next])) is StructureNode value)
            return Complete(value, segments, next + 1) is string rest ? "/" + segments[next] + rest : null;
        if (node is not StructureArray array)
            return null;
        if (IndexIn(array, segments[next]) is int index)
            return Complete(array.Items[index], segments, next + 1) is string rest ? "/" + segments[next] + rest : null;
        for (int i = 0; i < array.Items.Count; i++)
        {
            if (Complete(array.Items[i], segments, next) is string rest)
                return "/" + i.ToString(CultureInfo.InvariantCulture) + rest;
        }
        return null;
    }

    private static int? IndexIn(StructureArray array, string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < array.Items.Count ? index : null;
}
