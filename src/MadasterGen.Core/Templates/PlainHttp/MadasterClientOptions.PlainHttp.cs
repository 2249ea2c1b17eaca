namespace Madaster;

/// <content>What APIs inside a network of one's own need.</content>
public sealed partial class MadasterClientOptions
{
    /// <summary>
    /// Whether <see cref="BaseAddress"/> may be plain http, such as <c>http://api:8080</c>, or a name for service discovery, such as
    /// <c>https+http://api</c>, which can lead to plain http. Everybody on the way then reads the key and all else: set it inside a network
    /// of your own only. The default is <see langword="false"/>. The key still goes to the origin of the base address only.
    /// </summary>
    /// <remarks>
    /// Names are resolved by a handler of your own <c>HttpClient</c>, or of the client that <c>AddMadasterClient</c> sets up, such as that
    /// of Microsoft.Extensions.ServiceDiscovery. It must give the request its address back, as that one does, and no handler behind it
    /// may follow redirects. Where no handler resolves a name, calls throw a <see cref="global::System.NotSupportedException"/>.
    /// </remarks>
    public bool AllowPlainHttp
    {
        get => AcceptsPlainHttp;
        set => AcceptsPlainHttp = value;
    }

    static partial void AcceptPlainHttp(global::Madaster.MadasterClientOptions options, bool isAccepted) =>
        options.AllowPlainHttp = isAccepted;

    static partial void OfPlainHttp(global::Madaster.MadasterConnectionSettings settings) => settings.PlainHttpCure =
        $"Use https, or set {nameof(AllowPlainHttp)} of the {nameof(MadasterClientOptions)} inside a network of your own; "
        + "http to loopback is always accepted.";
}
