namespace Madaster;

/// <content>
/// How times of day and lengths of time are read and written. A string that is none keeps its value in the types that hold strings, and is
/// kept as it came where a property is a <see cref="global::System.TimeSpan"/>.
/// </content>
internal static partial class MadasterJson
{
    /// <summary>Reads a time of day, whatever stands in the string: it is kept.</summary>
    internal static global::Madaster.MadasterTime ReadTime(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var value = new global::Madaster.MadasterTime(ReadString(ref reader));
        if (Strict && !value.IsTime)
            throw WrongKind(ref reader, "a time");
        return value;
    }

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
}
