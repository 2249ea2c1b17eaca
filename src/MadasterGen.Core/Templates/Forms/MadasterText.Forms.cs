namespace Madaster;

/// <content>Strings of forms.</content>
internal static partial class MadasterText
{
    /// <summary>The string that JSON is; the JSON itself where it is none.</summary>
    internal static string? OfJson(string? json)
    {
        if (json is null || json.Length == 0 || json[0] != '"') return json;
        using global::System.Text.Json.JsonDocument text = global::System.Text.Json.JsonDocument.Parse(json);
        return text.RootElement.GetString();
    }

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
