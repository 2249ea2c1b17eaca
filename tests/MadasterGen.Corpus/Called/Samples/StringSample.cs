using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MadasterGen.Corpus.Called.Samples;

/// <summary>Makes strings of a format, a pattern and a length.</summary>
internal static class StringSample
{
    private static readonly string[] s_tries =
    [
        "a", "A", "1", "abc", "ABC", "Abc", "abcd", "12", "123", "1234", "12345", "123456", "abc-def", "a1", "AB", "ABCD", "en", "en-US", "2024-02-29", "#123456",
        "https://example.org/a", "a@example.org", "1.0", "1.0.0", "v1", "/a", "a/b", "a.b", "true", "+31201234567", "0f8fad5b-d9cb-469f-a165-70867728950e",
        "arn:aws:iam::123456789012:role/abc", "{}", "*", "a=b", "a:b", "_", "abcdefghijklmnopqrstuvwxyz", "2024-02-29T12:30:15Z", "12:30", "127.0.0.1",
    ];

    public static JsonNode Of(FlatSchema flat, bool isAscii, bool isBare)
    {
        string formatted = Formatted(flat, isAscii, isBare);
        return flat.Text("pattern") is { } pattern && !IsMatch(pattern, formatted) && Matching(pattern, flat) is { } matching ? matching : formatted;
    }

    private static string Formatted(FlatSchema flat, bool isAscii, bool isBare)
    {
        string text = flat.Text("format") switch
        {
            "date-time" => "2024-02-29T12:30:15Z",
            "date" => "2024-02-29",
            "time" => "12:30:15Z",
            "duration" => "PT1H30M",
            "uuid" or "guid" => "0f8fad5b-d9cb-469f-a165-70867728950e",
            "uri" or "url" or "uri-reference" or "iri" => "https://example.org/a%20b?c=d",
            "email" or "idn-email" => "a@example.org",
            "byte" => "AQIDBA==",
            "ipv4" => "192.0.2.1",
            "ipv6" => "2001:db8::1",
            "hostname" => "example.org",
            "date-span" or "time-span" or "timespan" => "1.02:03:04",
            "int64" or "int32" or "decimal" => "12",
            _ => isBare ? "text" : isAscii ? "te xt" : "té xt/&?",
        };
        int least = (int)(flat.Number("minLength") ?? 0);
        int most = (int)Math.Min(flat.Number("maxLength") ?? 100_000, 100_000);
        text = text.PadRight(Math.Min(least, 100_000), 'x');
        return flat.Text("format") is "byte" or "date-time" or "date" or "uuid" || text.Length <= most ? text : text[..most];
    }

    /// <summary>Whether a string matches a pattern; one that .NET cannot read matches all.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            try
            {
                return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            }
            catch (ArgumentException)
            {
                return true;
            }
        }
    }

    private static string? Matching(string pattern, FlatSchema flat)
    {
        string?[] own = [flat.Text("example"), flat.Text("default"), FlatSchema.TextOf((flat.Keywords["examples"] as JsonArray)?.FirstOrDefault()), PatternSample.Of(pattern)];
        int least = (int)(flat.Number("minLength") ?? 0);
        int most = (int)Math.Min(flat.Number("maxLength") ?? int.MaxValue, int.MaxValue);
        IEnumerable<string> written = own.OfType<string>();
        // A pattern that ends in any number of characters takes more of the last one.
        IEnumerable<string> longer = written.Where(text => text.Length > 0).Select(text => text.PadRight(Math.Min(least, 100_000), text[^1]));
        return written.Concat(longer).Concat(s_tries).FirstOrDefault(text => text.Length >= least && text.Length <= most && IsMatch(pattern, text));
    }
}
