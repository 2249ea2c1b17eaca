using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MadasterGen.Testing.Recording;

/// <summary>Takes keys, credentials and signatures out of what is recorded.</summary>
internal sealed partial class Scrubber
{
    /// <summary>What stands in their place.</summary>
    public const string Mark = "scrubbed";

    // A shorter word stands in other words and values too. It is taken out only where it is a whole value: a JSON string or behind '='.
    private const int ShortestAnywhere = 8;

    private static readonly string[] SecretHeaders = ["Authorization", "Proxy-Authorization"];

    private readonly ConcurrentDictionary<string, string> _secrets = new();

    public Scrubber(IEnumerable<string> secrets)
    {
        foreach (string secret in secrets)
            Learn(secret);
    }

    /// <summary>What a request gives away is a secret from now on: in headers, in cookies, in its query, in a form.</summary>
    public void Learn(HttpRequestMessage request, byte[]? body)
    {
        foreach ((string name, IEnumerable<string> values) in request.Headers)
        {
            if (name.Equals("Cookie", StringComparison.OrdinalIgnoreCase))
                LearnCookies(values.SelectMany(static value => value.Split(';')));
            else if (IsSecret(name) || SecretHeaders.Contains(name, StringComparer.OrdinalIgnoreCase))
                LearnHeader(string.Join(", ", values));
        }

        LearnPairs(request.RequestUri!.Query);
        if (body is not null && request.Content?.Headers.ContentType?.MediaType == "application/x-www-form-urlencoded")
            LearnPairs(Encoding.UTF8.GetString(body));
    }

    /// <summary>The cookies that a response sets are secrets from now on.</summary>
    public void Learn(HttpResponseMessage response)
    {
        if (response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies))
            LearnCookies(cookies.Select(static cookie => cookie.Split(';')[0]));
    }

    public RecordedExchange Scrub(RecordedExchange exchange) => exchange with
    {
        Address = new Uri(Scrub(exchange.Address.AbsoluteUri)),
        RequestBody = Scrub(exchange.RequestBody),
        Headers = exchange.Headers.ToDictionary(static header => header.Key, header => Scrub(header.Value)),
        ResponseBody = Scrub(exchange.ResponseBody),
    };

    private byte[]? Scrub(byte[]? bytes) =>
        // Each byte is a character of its own, so that bytes that are no text come back as they were.
        bytes is null ? null : Encoding.Latin1.GetBytes(Scrub(Encoding.Latin1.GetString(bytes)));

    private string Scrub(string text)
    {
        foreach (string secret in _secrets.Keys.OrderByDescending(static secret => secret.Length))
        {
            text = secret.Length < ShortestAnywhere
                ? Regex.Replace(text, $"""(?<=^|["=]){Regex.Escape(secret)}(?=$|["&#\\])""", Mark, RegexOptions.CultureInvariant)
                : text.Replace(secret, Mark, StringComparison.Ordinal);
        }
        return ScrubSignatures(text);
    }

    /// <summary>Takes the signatures of addresses out of a text; JSON may write their ampersands as escapes.</summary>
    public static string ScrubSignatures(string text) => Signature().Replace(text, $"$1{Mark}");

    private static bool IsSecret(string name) => SecretName().IsMatch(name);

    private void LearnCookies(IEnumerable<string> cookies)
    {
        foreach (string cookie in cookies)
        {
            string value = cookie[(cookie.IndexOf('=') + 1)..].Trim().Trim('"');
            // A short one is a choice, such as "dark" or "true", and opens nothing.
            if (value.Length >= ShortestAnywhere)
                Learn(value);
        }
    }

    private void LearnPairs(string pairs)
    {
        foreach (string pair in pairs.TrimStart('?').Split('&'))
        {
            if (pair.Split('=', 2) is not [string name, string value] || !IsSecret(Uri.UnescapeDataString(name)))
                continue;
            Learn(value);
            Learn(Uri.UnescapeDataString(value.Replace('+', ' ')));
        }
    }

    private void LearnHeader(string value)
    {
        Learn(value);
        string credentials = value[(value.IndexOf(' ') + 1)..];
        Learn(credentials);
        if (!value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            return;
        byte[] decoded = new byte[credentials.Length];
        if (Convert.TryFromBase64String(credentials, decoded, out int length))
            Learn(Encoding.UTF8.GetString(decoded, 0, length).Split(':', 2)[^1]);
    }

    private void Learn(string secret)
    {
        if (secret.Length == 0)
            return;
        foreach (string form in (string[])[secret, Uri.EscapeDataString(secret), JsonEncodedText.Encode(secret).Value])
            _secrets.TryAdd(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(form)), form);
    }

    private const string SecretNames =
        @"(?:[\w.-]*(?:token|secret|password|passwd|signature|credentials?)|sig|session(?:[-_]?id)?"
            + @"|(?:[\w.-]*[-_.])?(?:api|access|app|auth|client|functions|license|private|secret|security|subscription|account)?[-_.]?key)";

    [GeneratedRegex("^" + SecretNames + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecretName();

    [GeneratedRegex(
        @"((?:^|[?&]|\\u0026)" + SecretNames + @"=)(?:[^&#""'\s<>\\]|\\u(?!0026)[0-9a-fA-F]{4})+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
