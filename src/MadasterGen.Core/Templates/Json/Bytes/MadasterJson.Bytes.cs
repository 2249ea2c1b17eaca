namespace Madaster;

/// <content>Bytes, as base64.</content>
internal static partial class MadasterJson
{
    internal static byte[] ReadBytes(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType == global::System.Text.Json.JsonTokenType.String && reader.TryGetBytesFromBase64(out byte[]? value))
            return value;
        throw WrongKind(ref reader, "a string in base64");
    }

    internal static void WriteBytes(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, byte[]? value)
    {
        if (IsNotNull(writer, name, value is null)) writer.WriteBase64String(name, value);
    }
}
