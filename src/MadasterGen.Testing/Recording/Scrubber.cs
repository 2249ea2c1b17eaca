using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MadasterGen.Testing.Recording;

/// <summary>Takes keys, credentials and signatures out of what is recorded.</summary>
internal sealed partial class Scrubber
{
    /// <summary>What stands in their place.</summary>
    public const string Mark = "scrubbed";

    // A shorter word would be found in every text.
    private const int ShortestSecret = 4;

    private static readonly string[] SecretHeaders = ["X-API-Key", "Authorization", "Proxy-Authorization", "Cookie"];

    private readonly ConcurrentDictionary<string, string> _secrets = new();

    public Scrubber(IEnumerable<string> secrets)
    {
        foreach (string secret in secrets)
            Learn(secret);
    }

    /// <summary>What the headers of a request give away is a secret from now on.</summary>
    public void Learn(HttpRequestHeaders headers)
    {
        foreach (string name in SecretHeaders)
        {
            if (!headers.TryGetValues(name, out IEnumerable<string>? values))
                continue;
            foreach (string value in values)
                LearnHeader(value);
        }
    }

    public Uri Scrub(Uri address) => new(Scrub(address.AbsoluteUri));

    public byte[]? Scrub(byte[]? bytes) =>
        // Each byte is a character of its own, so that bytes that are no text come back as they were.
        bytes is null ? null : Encoding.Latin1.GetBytes(Scrub(Encoding.Latin1.GetString(bytes)));

    public string Scrub(string text)
    {
        foreach (string secret in _secrets.Keys.OrderByDescending(static secret => secret.Length))
            text = text.Replace(secret, Mark, StringComparison.Ordinal);
        return ScrubSignatures(text);
    }

    /// <summary>Takes the signatures of addresses out of a text; JSON may write their ampersands as escapes.</summary>
    public static string ScrubSignatures(string text) => Signature().Replace(text, $"$1{Mark}");

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
        if (secret.Length < ShortestSecret)
            return;
        foreach (string form in (string[])[secret, Uri.EscapeDataString(secret), JsonEncodedText.Encode(secret).Value])
            _secrets.TryAdd(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(form)), form);
    }

    [GeneratedRegex(
        @"((?:[?&]|\\u0026)(?:sig|signature|token|access_token|api[-_]?key|x-api-key|x-amz-(?:signature|credential|security-token))=)"
            + @"[^&#""'\s<>\\]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
