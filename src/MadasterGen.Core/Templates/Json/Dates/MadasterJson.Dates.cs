namespace Madaster;

/// <content>Dates, with and without a time.</content>
internal static partial class MadasterJson
{
    // ISO 8601 and RFC 3339 with what servers make of them: a space for the T, an offset without its colon or its minutes.
    private static readonly string[] DateTimeFormats =
    {
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd' 'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzz", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFzz", "yyyy-MM-dd'T'HH:mmzz", "yyyy-MM-dd' 'HH:mmzz",
    };

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

#if NET
    internal static string DateText(global::System.DateOnly value) =>
        value.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);
#else
    internal static string DateText(global::System.DateTime value) =>
        value.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);
#endif
}
