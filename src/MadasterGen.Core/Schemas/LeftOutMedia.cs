using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Finds the media types that carry something which no method takes or gives.</summary>
internal static class LeftOutMedia
{
    /// <summary>Those with another schema than all that are used. Another spelling of the same is nothing that is lacking.</summary>
    /// <param name="content">The media types of a body.</param>
    /// <param name="used">Those of them that methods use.</param>
    public static IEnumerable<ApiMediaType> Of(EquatableArray<ApiMediaType> content, IReadOnlyCollection<ApiMediaType> used) =>
        content.Where(media => media.Schema is not null && Bare(media.Schema) != ApiSchema.Any && used.All(one => !AreSame(one, media)));

    /// <summary>Whether two media types carry the same, whatever words are beside it.</summary>
    public static bool AreSame(ApiMediaType one, ApiMediaType other) =>
        one.Schema is { } first && other.Schema is { } second ? Bare(first) == Bare(second) : one.Schema == other.Schema;

    private static ApiSchema Bare(ApiSchema schema) =>
        SchemaShape.WithoutWords(SchemaShape.IsWrapper(schema) && schema.AllOf.Count == 1 ? schema.AllOf[0] : schema);
}
