using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Finds the media types that carry something which no method takes or gives.</summary>
internal static class LeftOutMedia
{
    /// <summary>
    /// Those with another schema than all that are used. Another spelling of the same is nothing that is lacking, and sequences have
    /// methods.
    /// </summary>
    /// <param name="content">The media types of a body.</param>
    /// <param name="used">Those of them that methods use.</param>
    public static IEnumerable<ApiMediaType> Of(EquatableArray<ApiMediaType> content, IReadOnlyCollection<ApiMediaType> used) =>
        content.Where(media => media.Schema is not null && media.Schema != ApiSchema.Any
            && MediaTypes.SequenceOf(media.Name) is null
            && used.All(one => one.Schema != media.Schema));
}
