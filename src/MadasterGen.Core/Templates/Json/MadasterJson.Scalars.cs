namespace Madaster;

/// <content>How values are read that hold no others.</content>
internal static partial class MadasterJson
{
    internal static string ReadString(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
            throw WrongKind(ref reader, "a string");
        return Text(ref reader);
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static string? ReadStringOrNull(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : ReadString(ref reader);

    /// <summary>The current name or string.</summary>
    private static string Text(ref global::System.Text.Json.Utf8JsonReader reader)
    {
#if NET
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            global::System.ReadOnlySpan<byte> utf8 = reader.ValueSpan;
            if (global::Madaster.MadasterShortStrings.Of(utf8) is { } text)
                return text;
            // Most strings are ASCII, whose characters need no counting before there is a place for them.
            if (global::System.Text.Ascii.IsValid(utf8))
                return global::System.Text.Encoding.ASCII.GetString(utf8);
        }
#endif
        return reader.GetString()!;
    }

    internal static bool ReadBoolean(ref global::System.Text.Json.Utf8JsonReader reader) => reader.TokenType switch
    {
        global::System.Text.Json.JsonTokenType.True => true,
        global::System.Text.Json.JsonTokenType.False => false,
        _ => throw WrongKind(ref reader, "true or false"),
    };

    internal static int ReadInt32(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
            throw WrongKind(ref reader, "a number");
        if (reader.TryGetInt32(out int value))
            return value;
        // 3.0 and 3e2 are whole numbers too (RFC 8259, section 6).
        if (reader.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number
            && number >= int.MinValue && number <= int.MaxValue)
            return (int)number;
        throw WrongKind(ref reader, "a whole number of 32 bits");
    }

    internal static long ReadInt64(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
            throw WrongKind(ref reader, "a number");
        if (reader.TryGetInt64(out long value))
            return value;
        if (reader.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number
            && number >= long.MinValue && number <= long.MaxValue)
            return (long)number;
        throw WrongKind(ref reader, "a whole number of 64 bits");
    }

    internal static global::System.Text.Json.JsonElement ReadElement(ref global::System.Text.Json.Utf8JsonReader reader) =>
        global::System.Text.Json.JsonElement.ParseValue(ref reader);
}
