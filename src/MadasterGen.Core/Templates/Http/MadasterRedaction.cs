namespace Madaster;

/// <summary>Takes secrets out of texts that end up in exceptions.</summary>
internal static class MadasterRedaction
{
    private const string Mark = "[redacted]";

    /// <summary>Removes a key, in the forms that servers echo it in, and the query part of every address.</summary>
    internal static string All(string text, string? key)
    {
        // What is shorter is no secret, and would tear words apart.
        if (key is { Length: >= 6 })
        {
            text = text.Replace(key, Mark);
            string json = global::System.Text.Json.JsonEncodedText.Encode(key).ToString();
            if (json != key) text = text.Replace(json, Mark);
            string uri = global::System.Uri.EscapeDataString(key);
            if (uri != key) text = text.Replace(uri, Mark);
            string html = global::System.Net.WebUtility.HtmlEncode(key);
            if (html != key) text = text.Replace(html, Mark);
        }

        return Addresses(text);
    }

    /// <summary>Removes the values in the query of a pre-signed address, which its host may repeat when it refuses it.</summary>
    internal static string QueryOf(global::System.Uri address, string text)
    {
        foreach (string parameter in address.Query.TrimStart('?').Split('&'))
        {
            string value = parameter.Substring(parameter.IndexOf('=') + 1);
            if (value.Length < 12) continue; // versions, dates and the like
            text = text.Replace(value, Mark).Replace(global::System.Uri.UnescapeDataString(value), Mark);
        }

        return text;
    }

    /// <summary>Removes the query part of every address: in a pre-signed one it is the permission.</summary>
    internal static string Addresses(string text)
    {
        int scheme = text.IndexOf("://", global::System.StringComparison.Ordinal);
        if (scheme < 0) return text;

        var clean = new global::System.Text.StringBuilder(text.Length);
        int copied = 0;
        while (scheme >= 0)
        {
            int end = scheme + 3;
            while (end < text.Length && !EndsAddress(text[end])) end++;
            int query = text.IndexOf('?', scheme, end - scheme);
            if (query >= 0)
            {
                clean.Append(text, copied, query + 1 - copied).Append(Mark);
                copied = end;
            }

            scheme = text.IndexOf("://", end, global::System.StringComparison.Ordinal);
        }

        return copied == 0 ? text : clean.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool EndsAddress(char c) => c is <= ' ' or '"' or '\'' or '<' or '>' or '`' or '{' or '}' or '\\';
}
