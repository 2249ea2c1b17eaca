using System;
using System.Globalization;

namespace MadasterGen.Model.Suppressions;

/// <summary>How suppressions write days.</summary>
internal static class CalendarDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Whether a string is a day of the calendar, written as <c>yyyy-MM-dd</c>.</summary>
    public static bool Is(string text) => DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The day of a moment.</summary>
    public static string Of(DateTime moment) => moment.ToString(Form, CultureInfo.InvariantCulture);
}
