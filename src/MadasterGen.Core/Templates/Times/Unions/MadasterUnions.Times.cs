namespace Madaster;

/// <content>Which strings are times of day and lengths of time.</content>
internal static partial class MadasterUnions
{
    /// <summary>Whether the string is a time of day alone.</summary>
    internal static bool IsTime(ref global::System.Text.Json.Utf8JsonReader reader) =>
        IsRead(ref reader, static text => new global::Madaster.MadasterTime(text).IsTime);

    /// <summary>Whether the string is a length of time, be it of months or years.</summary>
    internal static bool IsDuration(ref global::System.Text.Json.Utf8JsonReader reader) =>
        IsRead(ref reader, static text => new global::Madaster.MadasterDuration(text).IsDuration);

    /// <summary>Whether the string is a length of time that C# can hold.</summary>
    internal static bool IsTimeSpan(ref global::System.Text.Json.Utf8JsonReader reader) =>
        IsRead(ref reader, static text => new global::Madaster.MadasterDuration(text).TryGetTimeSpan(out _));
}
