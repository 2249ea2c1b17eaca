namespace MadasterGen.Testing;

/// <summary>A request and its response, as a recording keeps them: without keys and signatures.</summary>
/// <param name="Method">The verb, such as <c>GET</c>.</param>
/// <param name="Address">The address, with its query.</param>
/// <param name="RequestBody">What was sent; <see langword="null"/> where nothing was.</param>
/// <param name="Status">The status of the response.</param>
/// <param name="Headers">The headers of the response that say something about it.</param>
/// <param name="ResponseBody">What came back; <see langword="null"/> where nothing did.</param>
public sealed record RecordedExchange(
    string Method,
    Uri Address,
    byte[]? RequestBody,
    int Status,
    IReadOnlyDictionary<string, string> Headers,
    byte[]? ResponseBody)
{
    /// <summary>Scheme, host and port.</summary>
    internal string Origin => Address.GetLeftPart(UriPartial.Authority);

    /// <summary>Verb, path and status, without the query.</summary>
    public override string ToString() => $"{Method} {Address.AbsolutePath} {Status}";
}
