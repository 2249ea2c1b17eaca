using System.Text;

namespace MadasterGen.Corpus.Called.Checks;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Target">Path and query as they were sent.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body.</param>
internal sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Path => Target.Split('?')[0];

    public string? ContentType => Headers.GetValueOrDefault("Content-Type");

    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The pairs of the query, still escaped.</summary>
    public IReadOnlyList<(string Name, string Raw)> Query => Pairs(Target.Split('?', 2) is [_, var query] ? query : "");

    /// <summary>The pairs of a string such as a query.</summary>
    public static IReadOnlyList<(string Name, string Raw)> Pairs(string text) =>
        [.. text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair.Length > 1 ? pair[1] : ""))];
}

/// <summary>What a mock responds with.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type; null where there is no body.</param>
/// <param name="Body">The body.</param>
internal sealed record MockResponse(int Status, string? MediaType, byte[] Body);
