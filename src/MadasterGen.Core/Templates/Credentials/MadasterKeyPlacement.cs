namespace Madaster;

/// <summary>Where the document of one API version wants the key.</summary>
internal sealed class MadasterKeyPlacement
{
    private readonly string _prefix;

    private MadasterKeyPlacement(string? header, string? query, string prefix)
    {
        HeaderName = header;
        QueryName = query;
        _prefix = prefix;
    }

    /// <summary>The version knows no key.</summary>
    internal static global::Madaster.MadasterKeyPlacement None { get; } = new(null, null, "");

    /// <summary><c>Authorization: Bearer …</c>.</summary>
    internal static global::Madaster.MadasterKeyPlacement Bearer { get; } = new("Authorization", null, "Bearer ");

    /// <summary><c>Authorization: Basic …</c>, made of user, colon and password (RFC 7617).</summary>
    internal static global::Madaster.MadasterKeyPlacement Basic { get; } = new("Authorization", null, "Basic ");

    /// <summary>The header that the key is the value of, or part of it.</summary>
    internal string? HeaderName { get; }

    /// <summary>The query parameter that the key is the value of.</summary>
    internal string? QueryName { get; }

    /// <summary>Whether both write a key into the same place.</summary>
    internal bool IsSameAs(global::Madaster.MadasterKeyPlacement other) =>
        HeaderName == other.HeaderName && QueryName == other.QueryName && _prefix == other._prefix;

    internal bool IsNone => HeaderName is null && QueryName is null;

    /// <summary>A header of its own, such as <c>X-API-Key</c>.</summary>
    internal static global::Madaster.MadasterKeyPlacement Header(string name) => new(name, null, "");

    /// <summary>A query parameter.</summary>
    internal static global::Madaster.MadasterKeyPlacement Query(string name) => new(null, name, "");

    /// <summary>A cookie. Where a caller's <c>HttpClient</c> keeps cookies of its own, its handler may drop it.</summary>
    internal static global::Madaster.MadasterKeyPlacement Cookie(string name) => new("Cookie", null, name + "=");

    /// <summary>
    /// Whether a handler that follows redirects by itself takes the key along: .NET's strips <c>Authorization</c> and nothing else.
    /// </summary>
    internal bool TravelsWithRedirects => HeaderName is not (null or "Authorization");

    /// <summary>What of a header that the caller wrote is secret.</summary>
    internal string KeyOf(string headerValue) =>
        headerValue.StartsWith(_prefix, global::System.StringComparison.OrdinalIgnoreCase)
            ? headerValue.Substring(_prefix.Length)
            : headerValue;

    internal string HeaderValue(string key) => _prefix.Length == 0 ? key : _prefix + Sent(key);

    /// <summary>The key as it is on the wire.</summary>
    internal string Sent(string key) => ReferenceEquals(this, Basic)
        ? global::System.Convert.ToBase64String(global::System.Text.Encoding.UTF8.GetBytes(key))
        : key;
}
