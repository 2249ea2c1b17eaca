namespace Madaster;

/// <summary>
/// A length of time as it is written: ISO 8601 (RFC 3339, appendix A), with a sign and with fractions as XML Schema and .NET have
/// them, and .NET's own form, which servers on .NET write under the same format.
/// </summary>
internal readonly struct MadasterDurationText
{
    private const string DateUnits = "YMWD";
    private const string TimeUnits = "HMS";

    // More is too long for any unit, and the product still fits.
    private const decimal Most = 1e15m;

    private MadasterDurationText(bool isDuration, bool isExact, global::System.TimeSpan? length)
    {
        IsDuration = isDuration;
        IsExact = isExact;
        Length = length;
    }

    /// <summary>Whether it is a length of time.</summary>
    internal bool IsDuration { get; }

    /// <summary>Whether <see cref="Length"/> is all of it.</summary>
    internal bool IsExact { get; }

    /// <summary>The length in whole ticks; null when it is not fixed, too long, or none.</summary>
    internal global::System.TimeSpan? Length { get; }

    /// <summary>The string of a length. RFC 3339 has minutes between hours and seconds.</summary>
    internal static string Of(global::System.TimeSpan value)
    {
        if (value.Ticks == 0)
            return "PT0S";
        var text = new global::System.Text.StringBuilder(value.Ticks < 0 ? "-P" : "P");
        // The least length has no positive counterpart.
        ulong ticks = value.Ticks < 0 ? (ulong)-(value.Ticks + 1) + 1 : (ulong)value.Ticks;
        ulong days = ticks / global::System.TimeSpan.TicksPerDay;
        ulong hours = ticks / global::System.TimeSpan.TicksPerHour % 24;
        ulong minutes = ticks / global::System.TimeSpan.TicksPerMinute % 60;
        decimal seconds = (decimal)(ticks % global::System.TimeSpan.TicksPerMinute) / global::System.TimeSpan.TicksPerSecond;
        Append(text, days, 'D');
        if (hours + minutes > 0 || seconds > 0)
            text.Append('T');
        Append(text, hours, 'H');
        if (minutes > 0 || (hours > 0 && seconds > 0))
            text.Append(minutes).Append('M');
        if (seconds > 0)
            text.Append(seconds.ToString("0.#######", global::System.Globalization.CultureInfo.InvariantCulture)).Append('S');
        return text.ToString();
    }

    /// <summary>Reads a string.</summary>
    internal static MadasterDurationText Parse(string text)
    {
        int sign = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (text.Length > sign && text[sign] is 'P' or 'p')
            return ParseUnits(text, sign + 1, isNegative: text[0] == '-');
        bool isDotNet = global::System.TimeSpan.TryParseExact(
            text, "c", global::System.Globalization.CultureInfo.InvariantCulture, out global::System.TimeSpan value);
        return new MadasterDurationText(isDotNet, isDotNet, isDotNet ? value : null);
    }

    private static MadasterDurationText ParseUnits(string text, int at, bool isNegative)
    {
        string units = DateUnits;
        int next = 0;
        bool hasFraction = false;
        bool isFixed = true;
        decimal ticks = 0;
        // What begins with its T, or ends with it, or has nothing at all, is none.
        if (at == text.Length)
            return default;
        while (at < text.Length)
        {
            if (text[at] is 'T' or 't' && units == DateUnits)
            {
                (units, next) = (TimeUnits, 0);
                if (++at == text.Length)
                    return default;
            }
            int start = at;
            if (hasFraction || !SkipNumber(text, ref at, out hasFraction) || at == text.Length)
                return default;
            int unit = units.IndexOf(char.ToUpperInvariant(text[at]), next);
            if (unit < 0)
                return default;
            next = unit + 1;
            bool isNumber = decimal.TryParse(
                text.Substring(start, at - start).Replace(',', '.'), global::System.Globalization.NumberStyles.AllowDecimalPoint,
                global::System.Globalization.CultureInfo.InvariantCulture, out decimal amount);
            decimal length = LengthOf(units[unit], units == TimeUnits);
            isFixed &= isNumber && amount < Most && (length > 0 || amount == 0);
            ticks += isFixed ? amount * length : 0;
            at++;
        }
        decimal whole = decimal.Truncate(isNegative ? -ticks : ticks);
        isFixed &= whole >= long.MinValue && whole <= long.MaxValue;
        return new MadasterDurationText(
            true, isFixed && decimal.Truncate(ticks) == ticks, isFixed ? new global::System.TimeSpan((long)whole) : null);
    }

    // Digits, and more of them behind a point.
    private static bool SkipNumber(string text, ref int at, out bool hasFraction)
    {
        hasFraction = false;
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        if (at == start)
            return false;
        if (at == text.Length || text[at] is not ('.' or ','))
            return true;
        hasFraction = true;
        start = ++at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at > start;
    }

    // Years and months have no length.
    private static decimal LengthOf(char unit, bool isTime) => (unit, isTime) switch
    {
        ('W', _) => 7m * global::System.TimeSpan.TicksPerDay,
        ('D', _) => global::System.TimeSpan.TicksPerDay,
        ('H', _) => global::System.TimeSpan.TicksPerHour,
        ('M', true) => global::System.TimeSpan.TicksPerMinute,
        ('S', _) => global::System.TimeSpan.TicksPerSecond,
        _ => 0,
    };

    private static void Append(global::System.Text.StringBuilder text, ulong amount, char unit)
    {
        if (amount > 0)
            text.Append(amount).Append(unit);
    }
}
