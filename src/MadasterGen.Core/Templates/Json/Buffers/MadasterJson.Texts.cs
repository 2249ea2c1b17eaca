namespace Madaster;

/// <content>JSON as a string.</content>
internal static partial class MadasterJson
{
    /// <summary>A value as JSON, for fields of forms.</summary>
    internal static string TextOf<T>(T value, global::Madaster.MadasterJsonWriter<T> write)
    {
        using global::Madaster.MadasterBufferWriter buffer = new global::Madaster.MadasterBufferWriter();
        global::System.Text.Json.Utf8JsonWriter writer = global::Madaster.MadasterJsonWriters.Rent(buffer);
        write(writer, value, global::Madaster.MadasterJsonMode.Request);
        writer.Flush();
        global::Madaster.MadasterJsonWriters.Return(writer);
        return TextOf(buffer.WrittenMemory.Span);
    }
}
