using System.Collections.Generic;
using System.Linq;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>Finds the places that people are shown.</summary>
internal static class ViewPlaces
{
    // Ways longer than this are made by machines; the place where the schema was asked for serves as well there.
    private const int LongestWay = 64;

    /// <summary>
    /// The place in a schema that stands opposite to one of another document: that of the same named schema, of the content or else
    /// the one it was asked for at.
    /// </summary>
    /// <param name="view">The schema.</param>
    /// <param name="other">The schema of the other document.</param>
    /// <param name="at">The place there.</param>
    public static SchemaAt Opposite(this SchemaView view, SchemaView other, SchemaAt at)
    {
        if (at.Owner.IsWhole && Places(view).FirstOrDefault(own => own.Owner.IsWhole && own.Owner.Schema == at.Owner.Schema) is { } same)
            return same;
        return ReferenceEquals(at, other.At) ? view.At : view.Content.At;
    }

    private static IEnumerable<SchemaAt> Places(SchemaView view)
    {
        int length = 0;
        for (SchemaChain? link = view.Chain; link is not null && length < LongestWay; link = link.Next, length++)
            yield return link.At;
        foreach (SchemaPart part in view.Content.Parts)
            yield return part.At;
    }
}
