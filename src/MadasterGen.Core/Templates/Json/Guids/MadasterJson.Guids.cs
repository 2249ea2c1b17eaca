namespace Madaster;

/// <content>UUIDs.</content>
internal static partial class MadasterJson
{
    internal static global::System.Guid ReadGuid(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
            throw WrongKind(ref reader, "a string with a UUID");
        if (reader.TryGetGuid(out global::System.Guid value) || global::System.Guid.TryParse(reader.GetString(), out value))
            return value;
        throw WrongKind(ref reader, "a UUID");
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteGuid(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, global::System.Guid? value)
    {
        if (IsNotNull(writer, name, !value.HasValue)) writer.WriteString(name, value.GetValueOrDefault());
    }
}
