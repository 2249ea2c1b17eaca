namespace Madaster;

// Members with a value or null. The framework has so many methods of one name that a compiler takes three times as long for a call.
internal static partial class MadasterJson
{
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteString(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, string? value) =>
        writer.WriteString(name, value);

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteBoolean(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, bool? value)
    {
        if (IsNotNull(writer, name, !value.HasValue)) writer.WriteBoolean(name, value.GetValueOrDefault());
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteInt32(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, int? value)
    {
        if (IsNotNull(writer, name, !value.HasValue)) writer.WriteNumber(name, value.GetValueOrDefault());
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteInt64(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, long? value)
    {
        if (IsNotNull(writer, name, !value.HasValue)) writer.WriteNumber(name, value.GetValueOrDefault());
    }
}
