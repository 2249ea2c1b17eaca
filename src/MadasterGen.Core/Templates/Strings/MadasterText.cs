namespace Madaster;

/// <summary>Strings of requests, which no culture changes, and strings that are shown to people.</summary>
internal static partial class MadasterText
{
    internal static string Of(global::System.Guid value) => value.ToString();

    internal static string Of(bool value) => value ? "true" : "false";

    internal static string Of(int value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(long value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(ulong value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(float value) => value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(double value) => value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(decimal value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(byte[] value) => global::System.Convert.ToBase64String(value);

    // RFC 3339, with as many digits of the second as the value has. Some servers know UTC by its letter alone.
    internal static string Of(global::System.DateTimeOffset value) => value.ToString(
        value.Offset == global::System.TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Shows a member of a record.</summary>
    internal static void Append(global::System.Text.StringBuilder builder, string name, object? value) =>
        builder.Append(name).Append(value);

    /// <summary>An address without its query, which can carry a signature that opens what it points at.</summary>
    internal static string? WithoutQuery(string? address)
    {
        if (address is null)
            return null;
        int end = address.IndexOf('?');
        return end < 0 ? address : address.Substring(0, end) + "?…";
    }

    internal static string? WithoutQuery(global::System.Uri? address) => WithoutQuery(address?.OriginalString);
}
