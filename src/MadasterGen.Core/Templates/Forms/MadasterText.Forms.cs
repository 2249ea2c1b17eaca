namespace Madaster;

/// <content>Strings of forms.</content>
internal static partial class MadasterText
{
    private static readonly global::System.Text.Json.JsonDocumentOptions s_deep = new() { MaxDepth = 1000 }; // as deep as types are written

    /// <summary>The JSON of each field that a value is: of the elements of a list, or of all else the value's own.</summary>
    internal static global::System.Collections.Generic.IEnumerable<string> FieldsOf(string? json)
    {
        if (string.IsNullOrEmpty(json)) yield break;
        if (json![0] != '[')
        {
            yield return json;
            yield break;
        }

        using global::System.Text.Json.JsonDocument list = global::System.Text.Json.JsonDocument.Parse(json, s_deep);
        foreach (global::System.Text.Json.JsonElement element in list.RootElement.EnumerateArray()) yield return element.GetRawText();
    }

    /// <summary>The text that JSON is; <see langword="null"/> where it is an object or a list.</summary>
    internal static string? OfJson(string json)
    {
        if (json.Length == 0) return json;
        if (json[0] is '{' or '[') return null;
        if (json[0] != '"') return json;
        using global::System.Text.Json.JsonDocument text = global::System.Text.Json.JsonDocument.Parse(json);
        return text.RootElement.GetString();
    }

    /// <summary>A name or a value as a form writes it: spaces are plus signs.</summary>
    /// <param name="value">The name or the value.</param>
    /// <param name="kept">What stands as it is.</param>
    internal static string FormEscaped(string value, string kept)
    {
        string escaped = FormEscaped(value);
        foreach (char c in kept) escaped = escaped.Replace(global::System.Uri.HexEscape(c), c.ToString());
        return escaped;
    }

    /// <summary>The same; nothing but letters, digits and <c>-._~</c> stands as it is.</summary>
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
