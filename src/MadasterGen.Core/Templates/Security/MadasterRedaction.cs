namespace Madaster;

/// <summary>Takes secrets out of strings that end up in exceptions.</summary>
internal static partial class MadasterRedaction
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
