namespace Madaster;

/// <summary>Reads and writes the types of the project's own that stand for schemas, by the converters that they name.</summary>
internal static class MadasterOwnTypes
{
    internal static T Read<T>(ref global::System.Text.Json.Utf8JsonReader reader) =>
        Converter<T>.Value.Read(ref reader, typeof(T), Converter<T>.Options)!;

    internal static void Write<T>(global::System.Text.Json.Utf8JsonWriter writer, T value) =>
        Converter<T>.Value.Write(writer, value, Converter<T>.Options);

    /// <summary>The value in an address or a header: the string that its JSON is, else its JSON.</summary>
    internal static string Text<T>(T value)
    {
        string json = global::Madaster.MadasterJson.TextOf(value, static (writer, value, _) => Write(writer, value));
        if (!json.StartsWith("\"", global::System.StringComparison.Ordinal)) return json;
        using global::System.Text.Json.JsonDocument document = global::System.Text.Json.JsonDocument.Parse(json);
        return document.RootElement.GetString()!;
    }

    // The attribute says of which type it makes an instance, so that trimming keeps it.
    private static class Converter<T>
    {
        internal static readonly global::System.Text.Json.JsonSerializerOptions Options = new();

        internal static readonly global::System.Text.Json.Serialization.JsonConverter<T> Value = Find();

        private static global::System.Text.Json.Serialization.JsonConverter<T> Find()
        {
            var attribute = (global::System.Text.Json.Serialization.JsonConverterAttribute?)global::System.Attribute.GetCustomAttribute(
                typeof(T), typeof(global::System.Text.Json.Serialization.JsonConverterAttribute), inherit: false);
            global::System.Text.Json.Serialization.JsonConverter? made = attribute?.ConverterType is { } type
                ? (global::System.Text.Json.Serialization.JsonConverter?)global::System.Activator.CreateInstance(type)
                : attribute?.CreateConverter(typeof(T));
            if (made is global::System.Text.Json.Serialization.JsonConverterFactory factory)
                made = factory.CreateConverter(typeof(T), Options);
            if (made is global::System.Text.Json.Serialization.JsonConverter<T> converter) return converter;
            throw new global::System.InvalidOperationException(
                $"MadasterGenTypes names '{typeof(T)}', which has no converter of its own. Put [JsonConverter(typeof(…))] on it.");
        }
    }
}
