using System.Text.Json;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests.Comparing;

/// <summary>
/// Compares JSON that was read with JSON that was written of it: the same members with the same values, the last of several with one
/// name, and none that is written twice.
/// </summary>
internal sealed class JsonComparison
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 600 };

    private readonly bool _losesNulls;
    private readonly bool _losesKinds;

    private JsonComparison(bool losesNulls, bool losesKinds)
    {
        _losesNulls = losesNulls;
        _losesKinds = losesKinds;
    }

    /// <summary>For generated types: everything comes back.</summary>
    public static JsonComparison Strict { get; } = new(false, false);

    /// <summary>For plain classes, which forget whether a null was there, and of which kind an object was that they do not know.</summary>
    public static JsonComparison Plain { get; } = new(true, true);

    public void Compare(Shape shape, ReadOnlyMemory<byte> read, ReadOnlyMemory<byte> written)
    {
        using JsonDocument expected = JsonDocument.Parse(read, s_options);
        using JsonDocument actual = JsonDocument.Parse(written, s_options);
        Compare(shape, expected.RootElement, actual.RootElement, "$");
    }

    /// <summary>Compares JSON that no schema describes: it is kept token by token.</summary>
    public static void Same(JsonElement expected, JsonElement actual, string path)
    {
        Disagreement.UnlessEqual(expected.ValueKind, actual.ValueKind, path);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                SameMembers([.. expected.EnumerateObject()], [.. actual.EnumerateObject()], path);
                break;
            case JsonValueKind.Array:
                Disagreement.UnlessEqual(expected.GetArrayLength(), actual.GetArrayLength(), path);
                foreach ((int index, JsonElement item) in expected.EnumerateArray().Index())
                    Same(item, actual[index], $"{path}[{index}]");
                break;
            case JsonValueKind.String:
                Disagreement.UnlessEqual(expected.GetString(), actual.GetString(), path);
                break;
            case JsonValueKind.Number:
                Disagreement.UnlessEqual(expected.GetRawText(), actual.GetRawText(), path);
                break;
        }
    }

    private static void SameMembers(JsonProperty[] expected, JsonProperty[] actual, string path)
    {
        Disagreement.UnlessEqual(expected.Length, actual.Length, path);
        for (int i = 0; i < expected.Length; i++)
        {
            Disagreement.UnlessEqual(expected[i].Name, actual[i].Name, path);
            Same(expected[i].Value, actual[i].Value, $"{path}.{expected[i].Name}");
        }
    }

    private void Compare(Shape shape, JsonElement expected, JsonElement actual, string path)
    {
        Disagreement.UnlessEqual(expected.ValueKind, actual.ValueKind, path);
        if (expected.ValueKind == JsonValueKind.Null)
            return;
        switch (shape.Kind)
        {
            case ShapeKind.Any:
                Same(expected, actual, path);
                break;
            case ShapeKind.List:
                CompareItems(shape, expected, actual, path);
                break;
            case ShapeKind.Map:
                CompareMembers(expected, actual, path, _ => shape.Element!.Shape, _ => false);
                break;
            case ShapeKind.Object:
                CompareObjects(shape, expected, actual, path);
                break;
            default:
                Disagreement.UnlessEqual(Scalar(shape.Kind, expected), Scalar(shape.Kind, actual), path);
                break;
        }
    }

    private void CompareItems(Shape shape, JsonElement expected, JsonElement actual, string path)
    {
        Disagreement.UnlessEqual(expected.GetArrayLength(), actual.GetArrayLength(), path);
        foreach ((int index, JsonElement item) in expected.EnumerateArray().Index())
            Compare(shape.Element!.Shape, item, actual[index], $"{path}[{index}]");
    }

    private void CompareObjects(Shape shape, JsonElement expected, JsonElement actual, string path)
    {
        string? kindProperty = shape.Discriminator?.PropertyName;
        Shape kind = kindProperty is not null && shape.Discriminator!.Kinds.TryGetValue(expected.GetProperty(kindProperty).GetString()!, out Shape? known)
            ? known
            : shape;
        // Problem details are answers and never sent: they do not remember which of their members were null.
        bool losesNulls = _losesNulls || shape.Name == "ProblemDetails";
        Dictionary<string, Shape> declared = kind.Properties.ToDictionary(p => p.Name, p => p.Slot.Shape);
        CompareMembers(
            expected, actual, path,
            name => declared.GetValueOrDefault(name) ?? (name == kindProperty ? new(ShapeKind.Text) : new(ShapeKind.Any)),
            member => (losesNulls && member.Value.ValueKind == JsonValueKind.Null && declared.ContainsKey(member.Name))
                || (_losesKinds && member.Name == kindProperty && kind == shape));
    }

    private void CompareMembers(
        JsonElement expected, JsonElement actual, string path, Func<string, Shape> shapeOf, Func<JsonProperty, bool> canBeLost)
    {
        Dictionary<string, JsonProperty> members = [];
        foreach (JsonProperty member in expected.EnumerateObject())
            members[member.Name] = member;
        HashSet<string> written = [];
        foreach (JsonProperty member in actual.EnumerateObject())
        {
            Disagreement.Unless(written.Add(member.Name), path, () => $"'{member.Name}' is written twice.");
            Disagreement.Unless(members.ContainsKey(member.Name), path, () => $"'{member.Name}' was not there.");
            Compare(shapeOf(member.Name), members[member.Name].Value, member.Value, $"{path}.{member.Name}");
        }
        foreach (JsonProperty member in members.Values)
            Disagreement.Unless(written.Contains(member.Name) || canBeLost(member), path, () => $"'{member.Name}' is lost.");
    }

    // What a text of JSON means, so that an escape or a trailing zero is no difference and the sign of zero is one.
    private static object Scalar(ShapeKind kind, JsonElement value) => kind switch
    {
        ShapeKind.Text or ShapeKind.Enum or ShapeKind.Uri => value.GetString()!,
        ShapeKind.Uuid => value.GetGuid(),
        ShapeKind.DateTime => Time(value),
        ShapeKind.Int32 or ShapeKind.Int64 => value.GetInt64(),
        ShapeKind.Double => BitConverter.DoubleToInt64Bits(value.GetDouble()),
        ShapeKind.Boolean => value.GetBoolean(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static object Time(JsonElement value) =>
        value.GetDateTime() is { Kind: DateTimeKind.Unspecified } time ? (time, TimeSpan.Zero) : (value.GetDateTimeOffset().DateTime, value.GetDateTimeOffset().Offset);
}
