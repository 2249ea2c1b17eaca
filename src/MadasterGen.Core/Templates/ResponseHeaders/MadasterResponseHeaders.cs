namespace Madaster;

/// <summary>Reads headers of responses as values. What is none is <see langword="null"/>: a header spoils no response.</summary>
internal static class MadasterResponseHeaders
{
    /// <summary>A value; the default where none came.</summary>
    /// <param name="response">The response.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="isString">Whether the value is a string in JSON.</param>
    /// <param name="read">Reads the value as JSON.</param>
    internal static T? One<T>(
        global::Madaster.MadasterResponseInfo response, string name, bool isString, global::Madaster.MadasterJsonReader<T> read) =>
        response.Headers.TryGetValue(name, out global::System.Collections.Generic.IReadOnlyList<string>? values) && values.Count > 0
        && TryRead(string.Join(", ", values), isString, read, out T? value)
            ? value
            : default;

    /// <summary>The values between commas, in all headers of the name; <see langword="null"/> where none came.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<T>? Each<T>(
        global::Madaster.MadasterResponseInfo response, string name, bool isString, global::Madaster.MadasterJsonReader<T> read)
    {
        if (!response.Headers.TryGetValue(name, out global::System.Collections.Generic.IReadOnlyList<string>? values)) return null;
        var list = new global::System.Collections.Generic.List<T>();
        foreach (string line in values)
            foreach (string part in line.Split(','))
                if (part.Trim().Length > 0 && TryRead(part, isString, read, out T? value)) list.Add(value!);
        return list;
    }

    private static bool TryRead<T>(string text, bool isString, global::Madaster.MadasterJsonReader<T> read, out T? value)
    {
        text = text.Trim();
        if (TryParse(isString ? Quoted(text) : text.ToLowerInvariant(), read, out value)) return true;

        // Dates are written otherwise in HTTP's own headers (RFC 9110, 5.6.7), whatever a document calls them.
        const global::System.Globalization.DateTimeStyles Utc = global::System.Globalization.DateTimeStyles.AssumeUniversal;
        global::System.Globalization.CultureInfo invariant = global::System.Globalization.CultureInfo.InvariantCulture;
        return isString
            && global::System.DateTimeOffset.TryParseExact(text, "r", invariant, Utc, out global::System.DateTimeOffset date)
            && TryParse(Quoted(date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", invariant)), read, out value);
    }

    private static bool TryParse<T>(string json, global::Madaster.MadasterJsonReader<T> read, out T? value)
    {
        try
        {
            value = global::Madaster.MadasterBody.Parse(global::System.Text.Encoding.UTF8.GetBytes(json), read);
            return true;
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e))
        {
            value = default;
            return false;
        }
    }

    private static string Quoted(string text) => "\"" + global::System.Text.Json.JsonEncodedText.Encode(text).ToString() + "\"";
}
