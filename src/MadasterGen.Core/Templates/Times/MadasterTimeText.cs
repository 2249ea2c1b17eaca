namespace Madaster;

/// <summary>A time of day as RFC 3339 writes it, taken apart.</summary>
internal readonly struct MadasterTimeText
{
    // RFC 3339, partial-time, with what servers make of it: no seconds.
    private static readonly string[] Formats = { @"hh\:mm\:ss", @"hh\:mm\:ss\.FFFFFFF", @"hh\:mm" };

    private MadasterTimeText(global::System.TimeSpan time, global::System.TimeSpan? offset, bool isExact)
    {
        Time = time;
        Offset = offset;
        IsExact = isExact;
    }

    /// <summary>The time since midnight; null where the string is no time.</summary>
    internal global::System.TimeSpan? Time { get; }

    /// <summary>How far it is from UTC; null where the string has none.</summary>
    internal global::System.TimeSpan? Offset { get; }

    /// <summary>Whether nothing of the string is left out.</summary>
    internal bool IsExact { get; }

    /// <summary>A time of day, with as many digits of the second as it has.</summary>
    internal static string Of(global::System.TimeSpan time, global::System.TimeSpan? offset)
    {
        if (time < global::System.TimeSpan.Zero || time.Ticks >= global::System.TimeSpan.TicksPerDay)
            throw new global::System.ArgumentOutOfRangeException(nameof(time), time, "It is no time of a day.");
        string text = Text(time, time.Ticks % global::System.TimeSpan.TicksPerSecond == 0 ? Formats[0] : Formats[1]);
        if (offset is not { } away)
            return text;
        if (away.Ticks % global::System.TimeSpan.TicksPerMinute != 0 || away.Duration().Ticks >= global::System.TimeSpan.TicksPerDay)
            throw new global::System.ArgumentOutOfRangeException(nameof(offset), away, "It is no offset of whole minutes.");
        string sign = away < global::System.TimeSpan.Zero ? "-" : "+";
        return text + (away == global::System.TimeSpan.Zero ? "Z" : sign + Text(away.Duration(), Formats[2]));
    }

    /// <summary>Takes a time apart, with or without an offset.</summary>
    internal static global::Madaster.MadasterTimeText Parse(string text)
    {
        int end = text.IndexOfAny(new[] { 'Z', 'z', '+', '-' });
        string local = end < 0 ? text : text.Substring(0, end);
        // A tick is the seventh digit of a second.
        int point = local.IndexOf('.');
        int most = point + 1 + 7;
        bool isExact = point < 0 || local.Length <= most || !AreDigits(local.Substring(point + 1));
        if (!isExact)
            local = local.Substring(0, most);
        global::System.TimeSpan? offset = end < 0 ? null : OffsetOf(text.Substring(end));
        bool isOffset = end < 0 || offset.HasValue;
        return isOffset && TryParse(local, Formats, out global::System.TimeSpan time)
            ? new global::Madaster.MadasterTimeText(time, offset, isExact)
            : default;
    }

    private static global::System.TimeSpan? OffsetOf(string text)
    {
        if (text is "Z" or "z")
            return global::System.TimeSpan.Zero;
        if (!TryParse(text.Substring(1), new[] { Formats[2] }, out global::System.TimeSpan offset))
            return null;
        return text[0] == '-' ? -offset : offset;
    }

    private static bool AreDigits(string text)
    {
        foreach (char unit in text)
        {
            if (unit is < '0' or > '9')
                return false;
        }
        return true;
    }

    private static bool TryParse(string text, string[] formats, out global::System.TimeSpan time) => global::System.TimeSpan.TryParseExact(
        text, formats, global::System.Globalization.CultureInfo.InvariantCulture, out time);

    private static string Text(global::System.TimeSpan time, string format) =>
        time.ToString(format, global::System.Globalization.CultureInfo.InvariantCulture);
}
