namespace Madaster;

/// <content>
/// How numbers are read that come as strings too. Servers that read both describe both, and some also write strings, as a server on
/// ASP.NET Core does when it is told to.
/// </content>
internal static partial class MadasterJson
{
    private const global::System.Globalization.NumberStyles NumberTextStyles =
        global::System.Globalization.NumberStyles.AllowLeadingSign
        | global::System.Globalization.NumberStyles.AllowDecimalPoint
        | global::System.Globalization.NumberStyles.AllowExponent;

    internal static int ReadInt32OrText(ref global::System.Text.Json.Utf8JsonReader reader) => IsText(ref reader)
        ? (int)ReadWholeText(ref reader, int.MinValue, int.MaxValue, "a whole number of 32 bits")
        : ReadInt32(ref reader);

    internal static long ReadInt64OrText(ref global::System.Text.Json.Utf8JsonReader reader) => IsText(ref reader)
        ? (long)ReadWholeText(ref reader, long.MinValue, long.MaxValue, "a whole number of 64 bits")
        : ReadInt64(ref reader);

    internal static ulong ReadUInt64OrText(ref global::System.Text.Json.Utf8JsonReader reader) => IsText(ref reader)
        ? (ulong)ReadWholeText(ref reader, 0, ulong.MaxValue, "a whole number of 64 bits that is not negative")
        : ReadUInt64(ref reader);

    internal static float ReadSingleOrText(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (!IsText(ref reader)) return ReadSingle(ref reader);
        float value = (float)ReadDoubleText(ref reader, "a number within the range of float");
        return float.IsInfinity(value) ? throw WrongKind(ref reader, "a number within the range of float") : value;
    }

    internal static double ReadDoubleOrText(ref global::System.Text.Json.Utf8JsonReader reader) => IsText(ref reader)
        ? ReadDoubleText(ref reader, "a number within the range of double")
        : ReadDouble(ref reader);

    internal static decimal ReadDecimalOrText(ref global::System.Text.Json.Utf8JsonReader reader) => IsText(ref reader)
        ? ReadDecimalText(ref reader, "a number within the range of decimal")
        : ReadDecimal(ref reader);

    /// <summary>Whether a string is a number that can be read from it.</summary>
    internal static bool IsNumberText(string text) =>
        double.TryParse(text, NumberTextStyles, global::System.Globalization.CultureInfo.InvariantCulture, out double value)
        && !double.IsNaN(value);

    private static bool IsText(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.TokenType == global::System.Text.Json.JsonTokenType.String;

    private static decimal ReadWholeText(
        ref global::System.Text.Json.Utf8JsonReader reader, decimal least, decimal most, string expected)
    {
        decimal value = ReadDecimalText(ref reader, expected);
        return decimal.Truncate(value) == value && value >= least && value <= most ? value : throw WrongKind(ref reader, expected);
    }

    private static decimal ReadDecimalText(ref global::System.Text.Json.Utf8JsonReader reader, string expected)
    {
        bool isNumber = decimal.TryParse(
            reader.GetString(), NumberTextStyles, global::System.Globalization.CultureInfo.InvariantCulture, out decimal value);
        return isNumber ? value : throw WrongKind(ref reader, expected);
    }

    private static double ReadDoubleText(ref global::System.Text.Json.Utf8JsonReader reader, string expected)
    {
        bool isNumber = double.TryParse(
            reader.GetString(), NumberTextStyles, global::System.Globalization.CultureInfo.InvariantCulture, out double value);
        return isNumber && !double.IsNaN(value) && !double.IsInfinity(value) ? value : throw WrongKind(ref reader, expected);
    }
}
