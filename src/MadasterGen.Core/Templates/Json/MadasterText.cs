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

    /// <summary>The strings of a list as one; <see langword="null"/> when there are none.</summary>
    internal static string? Join<T>(
        string separator, global::System.Collections.Generic.IReadOnlyList<T>? items, global::System.Func<T, string?> text)
    {
        if (items is null) return null;
        var texts = new global::System.Collections.Generic.List<string>(items.Count);
        for (int i = 0; i < items.Count; i++)
            if (text(items[i]) is { } one) texts.Add(one);
        return texts.Count == 0 ? null : string.Join(separator, texts);
    }

    /// <summary>The string that JSON is; the JSON itself where it is none.</summary>
    internal static string? OfJson(string? json)
    {
        if (json is null || json.Length == 0 || json[0] != '"') return json;
        using global::System.Text.Json.JsonDocument text = global::System.Text.Json.JsonDocument.Parse(json);
        return text.RootElement.GetString();
    }

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

    /// <summary>A name or a value as a form writes it: spaces are plus signs.</summary>
    internal static string FormEscaped(string value)
    {
        // Parts, since EscapeDataString on .NET Framework refuses more than 65,519 characters at once.
        const int Longest = 32_000;
        if (value.Length <= Longest) return Part(value);
        var escaped = new global::System.Text.StringBuilder();
        for (int start = 0; start < value.Length;)
        {
            int count = global::System.Math.Min(Longest, value.Length - start);
            if (start + count < value.Length && char.IsHighSurrogate(value[start + count - 1])) count--;
            escaped.Append(Part(value.Substring(start, count)));
            start += count;
        }

        return escaped.ToString();

        static string Part(string text) => global::System.Uri.EscapeDataString(text).Replace("%20", "+");
    }
}
