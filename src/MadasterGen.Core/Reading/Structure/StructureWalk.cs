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
            string segment = JsonPointer.Unescape(segments[i]);
            if (node is StructureObject map && map.FindMember(segment) is StructureMember member)
                (node, span) = (member.Value, member.Key.Span);
            else if (node is StructureArray array && IndexIn(array, segment) is int index)
                (node, span) = (array.Items[index], ElementSpan(array.Items[index]));
            else
                return (null, span);
        }
        return (node, span);
    }

    /// <summary>
    /// Follows a pointer that may leave out the numbers of elements, and puts in those of the first elements that have the
    /// rest; null when there are none.
    /// </summary>
    public static string? Complete(StructureNode? root, string pointer) => Complete(root, pointer.Split('/'), 1);

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

    private static TextSpanPosition ElementSpan(StructureNode element) =>
        element is StructureObject { Members: { Count: > 0 } members } ? members[0].Key.Span : element.Span;
}
