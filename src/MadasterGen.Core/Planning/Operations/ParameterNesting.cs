using System.Linq;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Finds parameters that hold more levels than the styles of OpenAPI have a form for.</summary>
internal static class ParameterNesting
{
    /// <summary>Whether the parts of a value have parts themselves.</summary>
    public static bool IsIn(SchemaView view, SchemaResolver schemas) => view switch
    {
        ListView list => HasParts(schemas.View(list.Items)),
        MapView map => map.Values is { } values && HasParts(schemas.View(values)),
        ObjectView record => record.Content.Properties.Values.Any(member => HasParts(schemas.View(member.Last))),
        _ => false,
    };

    /// <summary>What is sent of what no style has a form for.</summary>
    public static string Sent(bool isDeep) => isDeep ? "their names in brackets behind each other" : "what is within as JSON";

    private static bool HasParts(SchemaView view) => view is ListView or MapView or ObjectView;
}
