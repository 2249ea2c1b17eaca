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
            string segment = Place.Unescape(segments[i]);
            if (node is StructureObject map && map.FindMember(segment) is StructureMember member)
                (node, span) = (member.Value, member.Key.Span);
            else if (node is StructureArray array && IndexIn(array, segment) is int index)
                (node, span) = (array.Items[index], ElementSpan(array.Items[index]));
            else
                return (null, span);
        }
        return (node, span);
    }

    private static int? IndexIn(StructureArray array, string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < array.Items.Count ? index : null;

    private static TextSpanPosition ElementSpan(StructureNode element) =>
        element is StructureObject { Members: { Count: > 0 } members } ? members[0].Key.Span : element.Span;
}
