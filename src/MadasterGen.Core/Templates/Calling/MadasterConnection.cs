namespace Madaster;

/// <summary>What the versions of one client share: the way to the server, the key, the time-out. Safe for concurrent calls.</summary>
internal sealed partial class MadasterConnection : global::System.IDisposable
{
    private const string Options = "options"; // the parameter of the client's constructors, of which all exceptions here speak

    private readonly global::System.Net.Http.HttpMessageInvoker? _own;
    private readonly global::System.Func<int, string?>? _advice;
    private readonly string _plainHttpCure;

    /// <summary>A connection with a handler of its own, which <see cref="Dispose"/> closes.</summary>
    /// <exception cref="global::System.ArgumentException">The key or the address cannot be used.</exception>
    internal MadasterConnection(global::Madaster.MadasterConnectionSettings settings)
        : this(settings, null)
    {
        // An invoker rather than an HttpClient: the call's own time-out and cancellation are all that is needed.
        _own = new global::System.Net.Http.HttpMessageInvoker(CreateHandler());
        Timeout = settings.Timeout ?? global::Madaster.MadasterTimeouts.Default;
        UserAgent = settings.UserAgent ?? "MadasterGen";
    }

    /// <summary>A connection through a caller's <c>HttpClient</c>, which stays the caller's.</summary>
    /// <exception cref="global::System.ArgumentException">The key or the address cannot be used.</exception>
    internal MadasterConnection(global::System.Net.Http.HttpClient httpClient, global::Madaster.MadasterConnectionSettings settings)
        : this(settings, httpClient)
    {
        Timeout = settings.Timeout;
        UserAgent = settings.UserAgent;
    }

    private MadasterConnection(global::Madaster.MadasterConnectionSettings settings, global::System.Net.Http.HttpClient? httpClient)
    {
        TakeCredentials(settings);
        ClientName = settings.ClientName;
        OptionsName = settings.OptionsName;
        _plainHttpCure = settings.PlainHttpCure;
        _advice = settings.Advice;
        HttpClient = httpClient;
        TakeLog(settings);
#if NET
        Metrics = settings.Metrics;
#endif
        MaxResponseSize = settings.MaxResponseSize;
        HasKeyHandler = settings.HasKeyHandler;
        BaseAddress = settings.BaseAddress ?? settings.Environment ?? httpClient?.BaseAddress;
        AcceptsPlainHttp = settings.AcceptsPlainHttp;
        if (BaseAddress is not null) CheckedBase(BaseAddress, mustBeSafe: true, Options);
    }

    /// <summary>The client's type, as messages name it.</summary>
    internal string ClientName { get; }

    /// <summary>The type of the client's options, as messages name it.</summary>
    internal string OptionsName { get; }

    /// <summary>The caller's client, or <see langword="null"/> when the handler is our own.</summary>
    internal global::System.Net.Http.HttpClient? HttpClient { get; }

    /// <summary>The address that was asked for, or <see langword="null"/> for that of the document, if it has one.</summary>
    internal global::System.Uri? BaseAddress { get; }

    /// <summary>The time-out of a call, or <see langword="null"/> when that of the caller's client is the only one.</summary>
    internal global::System.TimeSpan? Timeout { get; }

    internal string? UserAgent { get; }

#if NET
    /// <summary>What calls are measured with.</summary>
    internal global::Madaster.MadasterMetrics Metrics { get; }

#endif
    /// <summary>Whether the program has accepted that its key can be read on the way.</summary>
    internal bool AcceptsPlainHttp { get; }

    /// <summary>Whether handlers of a factory stand before the one that sends; with keys, one of ours is the last of them.</summary>
    internal bool HasKeyHandler { get; }

    /// <summary>How many bytes a response may have that is read as a whole.</summary>
    internal long MaxResponseSize { get; }

    /// <summary>
    /// A handler that leaves redirects to us, since .NET's would take the key to other hosts (it knows to strip <c>Authorization</c> only),
    /// and cookies to nobody, since calls with different keys share it.
    /// </summary>
    internal static global::System.Net.Http.HttpMessageHandler CreateHandler() =>
#if NET
        new global::System.Net.Http.SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = global::System.Net.DecompressionMethods.All,
            PooledConnectionLifetime = global::System.TimeSpan.FromMinutes(5), // so that changes of DNS are seen
        };
#else
        new global::System.Net.Http.HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = global::System.Net.DecompressionMethods.GZip | global::System.Net.DecompressionMethods.Deflate,
        };
#endif

    /// <summary>Checks a base address as far as this connection needs it, and returns it as a string without a trailing slash.</summary>
    /// <exception cref="global::System.ArgumentException">The address cannot be used.</exception>
    internal string CheckedBase(global::System.Uri address, bool mustBeSafe, string name) => global::Madaster.MadasterOrigin.CheckedBase(
        address, mustBeSafe && !AcceptsPlainHttp, isResolved: AcceptsPlainHttp && HttpClient is not null, _plainHttpCure, name);

    /// <summary>What the platform itself knows of a status; <see langword="null"/> where it knows no more than HTTP.</summary>
    internal string? Advise(int status) => _advice?.Invoke(status);

    /// <summary>Sends a message and returns when the headers of the response are there.</summary>
    internal global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage message, global::System.Threading.CancellationToken cancellationToken)
    {
        if (HttpClient is null) return _own!.SendAsync(message, cancellationToken);
#if NET
        message.Version = HttpClient.DefaultRequestVersion;
        message.VersionPolicy = HttpClient.DefaultVersionPolicy;
#endif
        return HttpClient.SendAsync(message, global::System.Net.Http.HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    public void Dispose() => _own?.Dispose();

    // Where the project has a place for logs.
    partial void TakeLog(global::Madaster.MadasterConnectionSettings settings);

    // Where documents name security schemes.
    partial void TakeCredentials(global::Madaster.MadasterConnectionSettings settings);
}
