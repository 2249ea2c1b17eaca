namespace Madaster;

/// <content>What a response without a success status tells.</content>
internal static partial class MadasterErrors
{
    private static async global::System.Threading.Tasks.Task<string> ReadTextAsync(global::Madaster.MadasterExchange exchange)
    {
        using var body = await global::Madaster.MadasterBody.ReadAsync(exchange, LongestRead).ConfigureAwait(false);
        return Written(exchange, body);
    }

    // In the encoding that the response names, or XML itself, else in UTF-8.
    private static string Written(global::Madaster.MadasterExchange exchange, global::Madaster.MadasterBody body)
    {
        global::System.Net.Http.Headers.MediaTypeHeaderValue? type = exchange.Response.Content?.Headers.ContentType;
        string? charset = type?.CharSet;
        bool isXml = type?.MediaType is { } media && media.EndsWith("xml", global::System.StringComparison.OrdinalIgnoreCase);
        if (isXml && string.IsNullOrEmpty(charset)) charset = EncodingOfXml(body);
        if (!string.IsNullOrEmpty(charset))
        {
            try
            {
                var encoding = global::System.Text.Encoding.GetEncoding(charset!.Trim('"'));
                return encoding.GetString(body.Buffer, 0, body.Count).TrimStart('\uFEFF');
            }
            catch (global::System.Exception e) when (e is global::System.ArgumentException or global::System.NotSupportedException)
            {
                // An encoding that nobody knows, or one that is switched off, such as UTF-7; UTF-8 is the best guess.
            }
        }

        return Decode(new global::System.ReadOnlySpan<byte>(body.Buffer, 0, body.Count));
    }

    // The mark at its start, else what its declaration says (XML 1.0, appendix F).
    private static string? EncodingOfXml(global::Madaster.MadasterBody body)
    {
        const int Longest = 200;
        if (body.Count >= 2 && body.Buffer[0] == 0xFE && body.Buffer[1] == 0xFF) return "utf-16BE";
        if (body.Count >= 2 && body.Buffer[0] == 0xFF && body.Buffer[1] == 0xFE) return "utf-16";
        string start = global::System.Text.Encoding.ASCII.GetString(body.Buffer, 0, global::System.Math.Min(body.Count, Longest));
        int end = start.IndexOf("?>", global::System.StringComparison.Ordinal);
        int name = start.IndexOf("encoding", global::System.StringComparison.Ordinal);
        if (!start.StartsWith("<?xml", global::System.StringComparison.Ordinal) || name < 0 || name > end) return null;
        string[] quoted = start.Substring(name, end - name).Split('"', '\'');
        // Bytes that are read as ASCII are in no encoding of two bytes.
        return quoted.Length < 2 || quoted[1].StartsWith("utf-16", global::System.StringComparison.OrdinalIgnoreCase) ? null : quoted[1];
    }

    /// <summary>UTF-8 as a string; what is none becomes U+FFFD.</summary>
    internal static string Utf8(global::System.ReadOnlySpan<byte> bytes) =>
#if NET
        global::System.Text.Encoding.UTF8.GetString(bytes);
#else
        global::System.Text.Encoding.UTF8.GetString(bytes.ToArray());
#endif

    private static string Decode(global::System.ReadOnlySpan<byte> body) => Utf8(body).TrimStart('\uFEFF');
}
