namespace Madaster;

/// <summary>Lets <c>JsonSerializer</c> read and write an enum, also as the key of a map.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public abstract class MadasterKeyConverter<T> : global::Madaster.MadasterConverter<T>
    where T : struct
{
    // Made for generated types only.
    private protected MadasterKeyConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(
        ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert,
        global::System.Text.Json.JsonSerializerOptions options) =>
        FromKey(reader.GetString()!);

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(
        global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString()!);

    internal abstract T FromKey(string key);

    // What is on the wire; enums of numbers write these.
    internal override void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());
}
