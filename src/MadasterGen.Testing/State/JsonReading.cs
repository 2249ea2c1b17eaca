using System.Text.Json;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State;

/// <summary>Reads values from JSON nodes whatever they are backed by, parsed text or a value that was set.</summary>
internal static class JsonReading
{
    /// <summary>The JSON of a body; <see langword="null"/> where it is none.</summary>
    public static JsonNode? OrNull(ReadOnlySpan<byte> body)
    {
        try
        {
            return body.IsEmpty ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            // Not every body is JSON.
            return null;
        }
    }

    public static string? Text(this JsonObject source, string name) =>
        source[name] is JsonValue value ? value.GetValueKind() == JsonValueKind.String ? value.ToString() : null : null;

    public static Guid Identifier(this JsonObject source, string name) => source[name].AsIdentifier();

    public static double Number(this JsonObject source, string name) => source[name].AsNumber() ?? 0;

    public static bool Flag(this JsonObject source, string name) => source[name]?.GetValueKind() == JsonValueKind.True;

    /// <summary>The texts of an array; none when it is absent.</summary>
    public static IReadOnlyList<string> Texts(this JsonObject source, string name) =>
        source[name] is JsonArray array ? [.. array.OfType<JsonValue>().Select(item => item.ToString())] : [];

    /// <summary>The identifier, or <see cref="Guid.Empty"/> when there is none.</summary>
    public static Guid AsIdentifier(this JsonNode? node)
    {
        if (node is not JsonValue value)
            return Guid.Empty;
        if (value.TryGetValue(out Guid identifier))
            return identifier;
        return value.TryGetValue(out string? text) && Guid.TryParse(text, out Guid parsed) ? parsed : Guid.Empty;
    }

    public static double? AsNumber(this JsonNode? node)
    {
        if (node is not JsonValue value)
            return null;
        if (value.TryGetValue(out double number))
            return number;
        if (value.TryGetValue(out int integer))
            return integer;
        return value.TryGetValue(out long big) ? big : null;
    }

    /// <summary>Puts the members of <paramref name="other"/> in place of all that <paramref name="target"/> has.</summary>
    public static void ReplaceMembers(this JsonObject target, JsonObject other)
    {
        target.Clear();
        foreach ((string name, JsonNode? value) in other)
            target[name] = value?.DeepClone();
    }

    /// <summary>An array of <paramref name="items"/>, which must have no parent yet.</summary>
    public static JsonArray ToJsonArray(this IEnumerable<JsonNode?> items) => new([.. items]);
}
