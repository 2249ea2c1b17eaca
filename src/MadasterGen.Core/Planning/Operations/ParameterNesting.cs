using System.Linq;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Finds parameters that hold more levels than the styles of OpenAPI have a form for.</summary>
internal static class ParameterNesting
{
    /// <summary>What becomes of a list of texts in the style of deep objects.</summary>
    public const string OfList = "OpenAPI has no form for lists in it, so the elements are sent one by one under the same name";

    /// <summary>Whether the parts of a value have parts themselves.</summary>
    /// <param name="view">The value.</param>
    /// <param name="schemas">What schemas are.</param>
    /// <param name="isForm">Whether the value is a form, whose members may be lists.</param>
    public static bool IsIn(SchemaView view, SchemaResolver schemas, bool isForm = false) => view switch
    {
        ListView list => HasParts(schemas.View(list.Items)),
        MapView map => map.Values is { } values && IsNested(schemas.View(values), schemas, isForm),
        ObjectView record => record.Content.Properties.Values
            .Any(member => IsNested(schemas.View(schemas.TypedAt(member)), schemas, isForm)),
        _ => false,
    };

    /// <summary>What is sent of what no style has a form for.</summary>
    /// <param name="isDeep">Whether names of parts are those that lead to them.</param>
    /// <param name="repeats">Whether a member that is a list has a part for each of its elements.</param>
    public static string Sent(bool isDeep, bool repeats) => isDeep ? "their names in brackets behind each other"
        : repeats ? "the elements of a list under one name, and what else is within as JSON"
        : "what is within as JSON";

    private static bool IsNested(SchemaView view, SchemaResolver schemas, bool isForm) =>
        isForm && view is ListView list ? HasParts(schemas.View(list.Items)) : HasParts(view);

    private static bool HasParts(SchemaView view) => view is ListView or MapView or ObjectView;
}
