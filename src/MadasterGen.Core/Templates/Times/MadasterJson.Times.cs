namespace Madaster;

/// <content>
/// How times of day and lengths of time are read and written. What C# has no place for, such as the offset behind a time, is kept as it
/// came where a property holds it.
/// </content>
internal static partial class MadasterJson
{
    // RFC 3339, partial-time, with what servers make of it: no seconds. The offset is looked at apart.
    private static readonly string[] TimeFormats = { @"hh\:mm\:ss", @"hh\:mm\:ss\.FFFFFFF", @"hh\:mm" };

#if NET
    internal static string TimeText(global::System.TimeOnly value) => TimeText(value.ToTimeSpan());

    internal static global::System.TimeOnly ReadTime(ref global::System.Text.Json.Utf8JsonReader reader) =>
        TryParseTime(ReadString(ref reader), out global::System.TimeSpan time, out _)
            ? global::System.TimeOnly.FromTimeSpan(time)
            : throw WrongKind(ref reader, "a time");

    /// <summary>Reads a time; false when the string has more than the time, or is none.</summary>
    internal static bool TryReadTime(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.TimeOnly value)
    {
        bool isTaken = TryReadTime(ref reader, out global::System.TimeSpan time);
        value = global::System.TimeOnly.FromTimeSpan(time);
        return isTaken;
    }

    internal static bool TryReadTime(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.TimeOnly? value)
    {
        bool isTaken = TryReadTime(ref reader, out global::System.TimeOnly time);
        value = time;
        return isTaken;
    }

    internal static bool TryReadTimeOrNull(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.TimeOnly? value)
    {
        value = null;
        return reader.TokenType == global::System.Text.Json.JsonTokenType.Null || TryReadTime(ref reader, out value);
    }
#else
    internal static global::System.TimeSpan ReadTime(ref global::System.Text.Json.Utf8JsonReader reader) =>
        TryParseTime(ReadString(ref reader), out global::System.TimeSpan time, out _) ? time : throw WrongKind(ref reader, "a time");

    internal static bool TryReadTime(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.TimeSpan? value)
    {
        bool isTaken = TryReadTime(ref reader, out global::System.TimeSpan time);
        value = time;
        return isTaken;
    }

    internal static bool TryReadTimeOrNull(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.TimeSpan? value)
    {
        value = null;
        return reader.TokenType == global::System.Text.Json.JsonTokenType.Null || TryReadTime(ref reader, out value);
    }
#endif

    /// <summary>A time of day, with as many digits of the second as it has.</summary>
    internal static string TimeText(global::System.TimeSpan value)
    {
        if (value < global::System.TimeSpan.Zero || value.Ticks >= global::System.TimeSpan.TicksPerDay)
            throw new global::System.ArgumentOutOfRangeException(nameof(value), value, "It is no time of a day.");
        string format = value.Ticks % global::System.TimeSpan.TicksPerSecond == 0 ? TimeFormats[0] : TimeFormats[1];
        return value.ToString(format, global::System.Globalization.CultureInfo.InvariantCulture);
    }

    // The strict mode has nowhere to keep what a string says beside the time: it takes the time.
    internal static bool TryReadTime(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.TimeSpan value) =>
        TryParseTime(ReadString(ref reader), out value, out bool isAll) && (isAll || Strict);

    /// <summary>A length of time as .NET writes it.</summary>
    internal static string TimeSpanText(global::System.TimeSpan value) =>
        value.ToString("c", global::System.Globalization.CultureInfo.InvariantCulture);

    internal static global::System.TimeSpan ReadTimeSpan(ref global::System.Text.Json.Utf8JsonReader reader) =>
        TryReadTimeSpan(ref reader, out global::System.TimeSpan value) ? value : throw WrongKind(ref reader, "a length of time");

    /// <summary>Reads a length of time; false when the string is none that C# can hold.</summary>
    internal static bool TryReadTimeSpan(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.TimeSpan value) =>
        new global::Madaster.MadasterDuration(ReadString(ref reader)).TryGetTimeSpan(out value);

    internal static bool TryReadTimeSpan(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.TimeSpan? value)
    {
        bool isTaken = TryReadTimeSpan(ref reader, out global::System.TimeSpan time);
        value = time;
        return isTaken;
    }

    internal static bool TryReadTimeSpanOrNull(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.TimeSpan? value)
    {
        value = null;
        return reader.TokenType == global::System.Text.Json.JsonTokenType.Null || TryReadTimeSpan(ref reader, out value);
    }

    internal static global::Madaster.MadasterDuration ReadDuration(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var value = new global::Madaster.MadasterDuration(ReadString(ref reader));
        if (Strict && !value.IsDuration)
            throw WrongKind(ref reader, "a length of time");
        return value;
    }

    /// <summary>Reads a time of day, with or without an offset.</summary>
    /// <param name="text">The string.</param>
    /// <param name="time">The time, wherever it is.</param>
    /// <param name="isAll">Whether that is all that the string has.</param>
    internal static bool TryParseTime(string text, out global::System.TimeSpan time, out bool isAll)
    {
        int end = text.IndexOfAny(new[] { 'Z', 'z', '+', '-' });
        string local = end < 0 ? text : text.Substring(0, end);
        isAll = end < 0;
        // A tick is the seventh digit of a second.
        int point = local.IndexOf('.');
        int most = point + 1 + 7;
        if (point > 0 && local.Length > most && IsDigits(local.Substring(point + 1)))
        {
            isAll = false;
            local = local.Substring(0, most);
        }
        return global::System.TimeSpan.TryParseExact(
            local, TimeFormats, global::System.Globalization.CultureInfo.InvariantCulture, out time)
            && (end < 0 || IsOffset(text.Substring(end)));
    }

    private static bool IsDigits(string text)
    {
        foreach (char unit in text)
        {
            if (unit is < '0' or > '9')
                return false;
        }
        return true;
    }

    private static bool IsOffset(string text) => text is "Z" or "z" || global::System.TimeSpan.TryParseExact(
        text.Substring(1), TimeFormats[2], global::System.Globalization.CultureInfo.InvariantCulture, out _);
}
