namespace Madaster;

/// <summary>Lets <c>JsonSerializer</c> read and write a type that reads and writes itself. Each type has a converter of its own.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public abstract class MadasterConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
{
    // Made for generated types only.
    private protected MadasterConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override T Read(
        ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert,
        global::System.Text.Json.JsonSerializerOptions options) =>
        ReadValue(ref reader);

    /// <inheritdoc/>
    public sealed override void Write(
        global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
        WriteValue(writer, value);

    internal abstract T ReadValue(ref global::System.Text.Json.Utf8JsonReader reader);

    internal abstract void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, T value);
}
