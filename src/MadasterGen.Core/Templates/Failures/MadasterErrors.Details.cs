namespace Madaster;

/// <content>What a response without a success status tells.</content>
internal static partial class MadasterErrors
{
    private const int LongestWords = 200;

    private static global::Madaster.MadasterProblemDetails? ReadProblem(string body)
    {
        string text = body.TrimStart();
        return text.Length == 0 || text[0] != '{' ? null : Read(text, global::Madaster.MadasterProblemDetails.ReadJson);
    }

    private static T? Read<T>(string body, global::Madaster.MadasterJsonReader<T> read)
        where T : class
    {
        if (string.IsNullOrWhiteSpace(body)) return null;
        try
        {
            byte[] json = global::System.Text.Encoding.UTF8.GetBytes(body);
            var reader = new global::System.Text.Json.Utf8JsonReader(json, global::Madaster.MadasterJson.ReaderOptions);
            reader.Read();
            return read(ref reader);
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e))
        {
            return null; // a failure that is badly explained is still that failure
        }
    }

    // Of an error that is no problem details: what most of them call their message, else how the body begins.
    private static string FirstWords(global::Madaster.MadasterProblemDetails? problem, string body)
    {
        global::System.Text.Json.JsonElement? words = problem?["message"] ?? problem?["error"];
        string text = words is { ValueKind: global::System.Text.Json.JsonValueKind.String } ? TextOf(words.Value) : body;
        return global::Madaster.MadasterVisible.Of(text, LongestWords);
    }

    private static async global::System.Threading.Tasks.Task<string> ReadTextAsync(global::Madaster.MadasterExchange exchange)
    {
        using var body = await global::Madaster.MadasterBody.ReadAsync(exchange, LongestRead).ConfigureAwait(false);
        return Written(exchange, body);
    }

    /// <summary>The string that a body is: one in JSON is what the JSON stands for, since a server may respond in any media type.</summary>
    internal static string Text(global::Madaster.MadasterExchange exchange, global::Madaster.MadasterBody body) =>
        exchange.Response.Content?.Headers.ContentType?.MediaType == "application/json" && JsonString(body.Json) is { } text
            ? text
            : Written(exchange, body);

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

    private static string? JsonString(global::System.ReadOnlySpan<byte> json)
    {
        try
        {
            return global::Madaster.MadasterBody.Parse(json, global::Madaster.MadasterJson.ReadString);
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e))
        {
            return null;
        }
    }

    /// <summary>UTF-8 as a string; what is none becomes U+FFFD.</summary>
    internal static string Utf8(global::System.ReadOnlySpan<byte> bytes) =>
#if NET
        global::System.Text.Encoding.UTF8.GetString(bytes);
#else
        global::System.Text.Encoding.UTF8.GetString(bytes.ToArray());
#endif

    private static string Decode(global::System.ReadOnlySpan<byte> body) => Utf8(body).TrimStart('\uFEFF');

    // The status is told already: a title that is its name, and a detail that is the title, tell nothing more.
    private static string Details(global::Madaster.MadasterProblemDetails? problem, string? reason)
    {
        if (problem is null) return "";
        string title = problem.Title is null || IsSameWords(problem.Title, reason) ? "" : problem.Title;
        string detail = problem.Detail is null || IsSameWords(problem.Detail, title) ? "" : problem.Detail;
        string details = title.Length == 0 || detail.Length == 0 ? title + detail : title + " – " + detail;
        details += Errors(problem);
        return global::Madaster.MadasterVisible.Of(details);
    }

    private static bool IsSameWords(string words, string? others) => others is not null
        && string.Equals(
            words.Replace(" ", "").TrimEnd('.'), others.Replace(" ", "").TrimEnd('.'), global::System.StringComparison.OrdinalIgnoreCase);

    // The messages of ASP.NET's validation problems, which name what the title only announces.
    private static string Errors(global::Madaster.MadasterProblemDetails problem)
    {
        if (problem["errors"] is not { ValueKind: global::System.Text.Json.JsonValueKind.Object } errors) return "";
        var messages = new global::System.Text.StringBuilder();
        foreach (global::System.Text.Json.JsonProperty member in errors.EnumerateObject())
        {
            if (member.Value.ValueKind != global::System.Text.Json.JsonValueKind.Array) continue;
            foreach (global::System.Text.Json.JsonElement message in member.Value.EnumerateArray())
                messages.Append(messages.Length == 0 ? " " : "; ").Append(NameOf(member)).Append(": ").Append(TextOf(message));
        }

        return messages.ToString();
    }

    private static string NameOf(global::System.Text.Json.JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (global::System.InvalidOperationException)
        {
            return "?"; // half of a character pair, which no string has
        }
    }

    private static string TextOf(global::System.Text.Json.JsonElement element)
    {
        try
        {
            return element.ToString();
        }
        catch (global::System.InvalidOperationException)
        {
            return element.GetRawText();
        }
    }
}
