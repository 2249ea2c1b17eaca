namespace Madaster;

/// <content>Numbers other than whole ones of 32 and 64 bits.</content>
internal static partial class MadasterJson
{
    internal static ulong ReadUInt64(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
            throw WrongKind(ref reader, "a number");
        if (reader.TryGetUInt64(out ulong value))
            return value;
        if (reader.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number && number >= 0 && number <= ulong.MaxValue)
            return (ulong)number;
        throw WrongKind(ref reader, "a whole number of 64 bits that is not negative");
    }

    internal static float ReadSingle(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType == global::System.Text.Json.JsonTokenType.Number
            && reader.TryGetSingle(out float value) && !float.IsInfinity(value))
            return value;
        throw WrongKind(ref reader, "a number within the range of float");
    }

    internal static decimal ReadDecimal(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType == global::System.Text.Json.JsonTokenType.Number && reader.TryGetDecimal(out decimal value))
            return value;
        throw WrongKind(ref reader, "a number within the range of decimal");
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
}
