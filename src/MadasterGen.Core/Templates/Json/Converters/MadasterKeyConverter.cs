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
        writer.WritePropertyName(ToKey(value));

    internal abstract T FromKey(string key);

    internal abstract string ToKey(T value);
}
