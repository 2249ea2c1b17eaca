namespace Madaster;

/// <content>Writes cookies into the message.</content>
internal sealed partial class MadasterTransport
{
    private const string Cookie = "Cookie";

    // All cookies are one header (RFC 6265, section 5.4): those of the call, the credentials, and what a caller's HttpClient would add if
    // there were none. A header that the caller wrote for the call stands for all.
    partial void AddCookies(
        global::System.Net.Http.HttpRequestMessage message, in global::Madaster.MadasterRequest request, string cookies)
    {
        if (request.Options?.GivenHeaders?.ContainsKey(Cookie) == true) return;
        var all = new global::System.Collections.Generic.List<string>();
        if (message.Headers.TryGetValues(Cookie, out global::System.Collections.Generic.IEnumerable<string>? given)
            || Connection.HttpClient?.DefaultRequestHeaders.TryGetValues(Cookie, out given) == true)
        {
            all.AddRange(given!);
        }

        all.Add(cookies);
        message.Headers.Remove(Cookie);
        message.Headers.TryAddWithoutValidation(Cookie, string.Join("; ", all));
    }
}
