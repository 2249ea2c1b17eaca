using System;
using System.Globalization;

namespace MadasterGen.Diff.Suppressions;

/// <summary>A suppression as it is on a day.</summary>
/// <param name="Suppression">The entry.</param>
/// <param name="IsExpired">Whether its last day is over, so that it silences nothing.</param>
internal sealed record DatedSuppression(Suppression Suppression, bool IsExpired)
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>The suppression on a day.</summary>
    /// <param name="suppression">The entry.</param>
    /// <param name="today">The day as <c>yyyy-MM-dd</c>; null when it is not known, on which nothing expires.</param>
    public static DatedSuppression On(Suppression suppression, string? today) =>
        new(suppression, suppression.Expires is { } last && today is not null && string.CompareOrdinal(today, last) > 0);

    /// <summary>Whether a string is a day of the calendar, written as <c>yyyy-MM-dd</c>.</summary>
    public static bool IsDay(string text) =>
        DateTime.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The day of a moment.</summary>
    public static string DayOf(DateTime moment) => moment.ToString(DateForm, CultureInfo.InvariantCulture);
}
