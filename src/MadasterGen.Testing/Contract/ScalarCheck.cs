using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Contract;

/// <summary>Tells whether a JSON value, or a text from a path or query, is what a scalar type declares.</summary>
internal static class ScalarCheck
{
    public static bool Fits(JsonNode node, ScalarType type) => node.GetValueKind() switch
    {
        JsonValueKind.String => type.Kind == "string" && FitsText(node.ToString(), type),
        JsonValueKind.Number => type.Kind == "number" || (type.Kind == "integer" && FitsText(node.ToJsonString(), type)),
        JsonValueKind.True or JsonValueKind.False => type.Kind == "boolean",
        _ => false,
    };

    public static bool FitsText(string text, ScalarType type) => (type.Kind, type.Format) switch
    {
        ("string", "uuid") => Guid.TryParseExact(text, "D", out _),
        ("string", "date-time") => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        ("string", "uri") => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        ("integer", "int32") => int.TryParse(text, CultureInfo.InvariantCulture, out _),
        ("integer", _) => long.TryParse(text, CultureInfo.InvariantCulture, out _),
        ("number", _) => double.TryParse(text, CultureInfo.InvariantCulture, out _),
        ("boolean", _) => bool.TryParse(text, out _),
        _ => true,
    };
}
