using MadasterGen.Model;
using MadasterGen.Reading.Dialects.Version2;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Parameters that are the whole query string (<c>in: querystring</c>). Version 3.0 has them in the query, and an extension says how they
/// are written there.
/// </summary>
internal static class QueryStringRule
{
    private const string In = "in";

    /// <summary>Rewrites such a parameter.</summary>
    public static void Apply(Draft draft)
    {
        if (draft.FindMember(In) is not { Value: StructureScalar { Text: ApiParameter.WholeQuery } } written)
            return;
        draft.Set(In, Nodes.Text("query", written.Value.Span), written.Key.Span);
        draft.Set(CollectionFormats.StyleKey, Nodes.Text(ApiParameter.WholeQuery, written.Value.Span), written.Key.Span);
    }
}
