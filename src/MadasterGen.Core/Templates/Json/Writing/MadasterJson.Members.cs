namespace Madaster;

// Members with a value or null. The framework has so many methods of one name that a compiler takes three times as long for a call.
internal static partial class MadasterJson
{
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteString(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, string? value) =>
        writer.WriteString(name, value);

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteGuid(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, global::System.Guid? value)
    {
        if (IsNotNull(writer, name, !value.HasValue)) writer.WriteString(name, value.GetValueOrDefault());
    }

    // The writer says +00:00 for UTC, and some servers know it by its letter alone.
    internal static void WriteDateTimeOffset(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name,
        global::System.DateTimeOffset? value)
    {
        if (!IsNotNull(writer, name, !value.HasValue)) return;
        global::System.DateTimeOffset time = value.GetValueOrDefault();
        if (time.Offset == global::System.TimeSpan.Zero) writer.WriteString(name, time.UtcDateTime);
        else writer.WriteString(name, time);
    }

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

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteUInt64(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, ulong? value)
    {
        if (IsNotNull(writer, name, !value.HasValue)) writer.WriteNumber(name, value.GetValueOrDefault());
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteSingle(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, float? value)
    {
        if (IsNotNull(writer, name, !value.HasValue)) writer.WriteNumber(name, value.GetValueOrDefault());
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteDouble(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, double? value)
    {
        if (IsNotNull(writer, name, !value.HasValue)) WriteNumber(writer, name, value.GetValueOrDefault());
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void WriteDecimal(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, decimal? value)
    {
        if (IsNotNull(writer, name, !value.HasValue)) writer.WriteNumber(name, value.GetValueOrDefault());
    }

    internal static void WriteBytes(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, byte[]? value)
    {
        if (IsNotNull(writer, name, value is null)) writer.WriteBase64String(name, value);
    }
}
