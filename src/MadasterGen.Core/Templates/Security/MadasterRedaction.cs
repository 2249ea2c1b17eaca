namespace Madaster;

/// <summary>Takes secrets out of strings that end up in exceptions.</summary>
internal static class MadasterRedaction
{
    private const string Mark = "[redacted]";

    /// <summary>
    /// An exception without what may not be told. The framework quotes what it could not understand, such as a status line, and a server
    /// can have written the key into it.
    /// </summary>
    /// <returns>The exception itself where it and those inside tell nothing.</returns>
    internal static global::System.Exception Of(
        global::System.Exception exception, global::System.Func<string, string> redact)
    {
        for (global::System.Exception? one = exception; one is not null; one = one.InnerException)
        {
            if (redact(one.Message) == one.Message) continue;
            if (exception is global::System.Text.Json.JsonException)
                return new global::System.Text.Json.JsonException(redact(exception.Message));
#if NET8_0_OR_GREATER
            if (exception is global::System.Net.Http.HttpRequestException request)
            {
                return new global::System.Net.Http.HttpRequestException(
                    request.HttpRequestError, redact(Cause(exception)), null, request.StatusCode);
            }
#endif
            return new global::System.Net.Http.HttpRequestException(redact(Cause(exception)));
        }

        return exception;
    }

    /// <summary>What happened: the outer message is often no more than "An error occurred while sending the request."</summary>
    internal static string Cause(global::System.Exception exception)
    {
        global::System.Exception cause = exception.GetBaseException();
        bool isTold = ReferenceEquals(cause, exception) || exception.Message.Contains(cause.Message);
        return isTold ? exception.Message : exception.Message + " " + cause.Message;
    }

    /// <summary>Removes the values in the query of a pre-signed address, which its host may repeat when it refuses it.</summary>
    internal static string QueryOf(string address, string text)
    {
        foreach (string parameter in address.Substring(address.IndexOf('?') + 1).Split('&'))
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

    /// <summary>Removes a key, however servers escape it when they repeat it; the string itself where it has none.</summary>
    internal static string Secret(string text, string secret)
    {
        // What is shorter is no secret, and would tear words apart.
        if (secret.Length < 6) return text;

        global::System.Text.StringBuilder? clean = null;
        int copied = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int end = EndOf(secret, text, i);
            if (end < 0) continue;
            (clean ??= new()).Append(text, copied, i - copied).Append(Mark);
            copied = end;
            i = end - 1;
        }

        return clean is null ? text : clean.Append(text, copied, text.Length - copied).ToString();
    }

    // Where the secret that begins here ends, or -1.
    private static int EndOf(string secret, string text, int at)
    {
        foreach (char c in secret)
        {
            int length = at >= text.Length ? 0
                : IsSame(text[at], c) ? 1
                : text[at] switch
                {
                    '\\' when at + 1 < text.Length && IsSame(text[at + 1], c) => 2,
                    '\\' when at + 1 < text.Length && text[at + 1] == 'u' && IsHex(text, at + 2, 4, c) => 6,
                    '%' when IsHex(text, at + 1, 2, c) => 3,
                    '&' => LengthOfEntity(text, at, c),
                    _ => 0,
                };
            if (length == 0) return -1;
            at += length;
        }

        return at;
    }

    // A key in the name of a host comes back in small letters.
    private static bool IsSame(char one, char other) => one == other || char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    private static bool IsHex(string text, int at, int digits, char c) =>
        at + digits <= text.Length
        && int.TryParse(
            text.Substring(at, digits),
            global::System.Globalization.NumberStyles.AllowHexSpecifier,
            global::System.Globalization.CultureInfo.InvariantCulture,
            out int value)
        && value == c;

    private static int LengthOfEntity(string text, int at, char c)
    {
        int end = text.IndexOf(';', at, global::System.Math.Min(8, text.Length - at));
        return end >= 0 && global::System.Net.WebUtility.HtmlDecode(text.Substring(at, end + 1 - at)) == c.ToString() ? end + 1 - at : 0;
    }
}
