namespace Madaster;

/// <content>How values are read that hold no others.</content>
internal static partial class MadasterJson
{
    // ISO 8601 and RFC 3339 with what servers make of them: a space for the T, an offset without its colon or its minutes.
    private static readonly string[] DateTimeFormats =
    {
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd' 'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzz", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFzz", "yyyy-MM-dd'T'HH:mmzz", "yyyy-MM-dd' 'HH:mmzz",
    };

    /// <summary>Stands in where a response lacks a URI that the document requires.</summary>
    internal static global::System.Uri NoUri { get; } = new global::System.Uri("", global::System.UriKind.Relative);

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

    internal static global::System.Guid ReadGuid(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
            throw WrongKind(ref reader, "a string with a UUID");
        if (reader.TryGetGuid(out global::System.Guid value) || global::System.Guid.TryParse(reader.GetString(), out value))
            return value;
        throw WrongKind(ref reader, "a UUID");
    }

    internal static global::System.DateTimeOffset ReadDateTimeOffset(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
            throw WrongKind(ref reader, "a string with a date and time");
        // Most servers write UTC; then one look is enough.
        if (!reader.HasValueSequence && !reader.ValueSpan.IsEmpty && reader.ValueSpan[reader.ValueSpan.Length - 1] == (byte)'Z'
            && reader.TryGetDateTimeOffset(out global::System.DateTimeOffset utc))
            return utc;
        if (reader.TryGetDateTime(out global::System.DateTime time))
        {
            // Without an offset the time is UTC: the machine's own zone must not decide what it means.
            if (time.Kind == global::System.DateTimeKind.Unspecified)
                return new global::System.DateTimeOffset(time, global::System.TimeSpan.Zero);
            if (reader.TryGetDateTimeOffset(out global::System.DateTimeOffset value))
                return value;
        }
        // What is no such form is refused: a time alone would be today's, and day and month could change places.
        if (global::System.DateTimeOffset.TryParseExact(
            reader.GetString()!.ToUpperInvariant(), DateTimeFormats, global::System.Globalization.CultureInfo.InvariantCulture,
            global::System.Globalization.DateTimeStyles.AssumeUniversal, out global::System.DateTimeOffset parsed))
            return parsed;
        throw WrongKind(ref reader, "a date and time");
    }

    // UTC by its letter, as in members.
    internal static void WriteStringValue(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateTimeOffset value)
    {
        if (value.Offset == global::System.TimeSpan.Zero) writer.WriteStringValue(value.UtcDateTime);
        else writer.WriteStringValue(value);
    }

#if NET
    internal static global::System.DateOnly ReadDate(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
            throw WrongKind(ref reader, "a string with a date");
        string text = reader.GetString()!;
        // Some servers send a date as midnight.
        int length = text.Length > 10 && text[10] == 'T' ? 10 : text.Length;
        if (global::System.DateOnly.TryParseExact(
            global::System.MemoryExtensions.AsSpan(text, 0, length),
            "yyyy-MM-dd",
            global::System.Globalization.CultureInfo.InvariantCulture,
            global::System.Globalization.DateTimeStyles.None, out global::System.DateOnly value))
            return value;
        throw WrongKind(ref reader, "a date");
    }
#else
    internal static global::System.DateTime ReadDate(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
            throw WrongKind(ref reader, "a string with a date");
        string text = reader.GetString()!;
        if (global::System.DateTime.TryParseExact(
            text.Length > 10 && text[10] == 'T' ? text.Substring(0, 10) : text,
            "yyyy-MM-dd",
            global::System.Globalization.CultureInfo.InvariantCulture,
            global::System.Globalization.DateTimeStyles.None, out global::System.DateTime value))
            return value;
        throw WrongKind(ref reader, "a date");
    }
#endif

    internal static byte[] ReadBytes(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType == global::System.Text.Json.JsonTokenType.String && reader.TryGetBytesFromBase64(out byte[]? value))
            return value;
        throw WrongKind(ref reader, "a string in base64");
    }

    internal static global::System.Text.Json.JsonElement ReadElement(ref global::System.Text.Json.Utf8JsonReader reader) =>
        global::System.Text.Json.JsonElement.ParseValue(ref reader);

    /// <summary>Reads a URI; false when the string is none.</summary>
    internal static bool TryReadUri(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.Uri? value) =>
        global::System.Uri.TryCreate(ReadString(ref reader), global::System.UriKind.RelativeOrAbsolute, out value);

    /// <summary>Reads a URI or <c>null</c>; false when the string is none.</summary>
    internal static bool TryReadUriOrNull(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.Uri? value)
    {
        value = null;
        return reader.TokenType == global::System.Text.Json.JsonTokenType.Null || TryReadUri(ref reader, out value);
    }

    /// <summary>Reads a URI inside a list or map; a string that is none is escaped as a whole.</summary>
    internal static global::System.Uri ReadUri(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (TryReadUri(ref reader, out global::System.Uri? value))
            return value!;
        if (Strict)
            throw WrongKind(ref reader, "a URI");
        return new global::System.Uri(global::System.Uri.EscapeDataString(reader.GetString()!), global::System.UriKind.Relative);
    }
}
