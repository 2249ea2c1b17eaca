namespace Madaster;

/// <summary>What the versions of one client share: the way to the server, the key, the time-out. Safe for concurrent calls.</summary>
internal sealed class MadasterConnection : global::System.IDisposable
{
    private const string Options = "options"; // the parameter of the client's constructors, of which all exceptions here speak

    private readonly global::System.Net.Http.HttpMessageInvoker? _own;
    private readonly global::System.Collections.Generic.Dictionary<string, string> _credentials =
        new(global::System.StringComparer.Ordinal);

    private readonly global::System.Func<
        string, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string?>>? _credentialProvider;
    private readonly global::System.Func<
        global::Madaster.MadasterOperation,
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask<string>>? _keyProvider;

    private readonly string _keyProviderName = nameof(global::Madaster.MadasterConnectionSettings.OperationApiKeyProvider);

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
        if (settings.ApiKey is not null && global::Madaster.MadasterKey.Fault(settings.ApiKey) is { } fault)
            throw new global::System.ArgumentException(fault, Options);
        if (settings.BaseAddress is { } address && settings.Environment is { } environment
            && !global::Madaster.MadasterOrigin.IsSame(address, environment))
        {
            throw new global::System.ArgumentException(
                $"{nameof(settings.BaseAddress)} and {nameof(settings.Environment)} lead to different hosts. Set one of them.",
                Options);
        }

        _keyProvider = settings.OperationApiKeyProvider;
        if (_keyProvider is null && settings.ApiKeyProvider is { } keyProvider)
        {
            _keyProvider = (_, cancellationToken) => keyProvider(cancellationToken);
            _keyProviderName = nameof(settings.ApiKeyProvider);
        }

        _credentialProvider = settings.CredentialProvider;
        if (settings.Credentials is { } credentials) AddChecked(credentials);
        FixedKey = _keyProvider is null ? settings.ApiKey : null;
        ClientName = settings.ClientName;
        OptionsName = settings.OptionsName;
        _plainHttpCure = settings.PlainHttpCure;
        _advice = settings.Advice;
        HttpClient = httpClient;
        Log = settings.Log;
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

    /// <summary>Who writes down how calls ended, if anybody does.</summary>
    internal global::Madaster.MadasterCallLog? Log { get; }

#if NET
    /// <summary>What calls are measured with.</summary>
    internal global::Madaster.MadasterMetrics Metrics { get; }

#endif
    /// <summary>Whether the program has accepted that its key can be read on the way.</summary>
    internal bool AcceptsPlainHttp { get; }

    /// <summary>Whether a <see cref="global::Madaster.MadasterKeyHandler"/> stands in front of the handler that sends.</summary>
    internal bool HasKeyHandler { get; }

    /// <summary>How many bytes a response may have that is read as a whole.</summary>
    internal long MaxResponseSize { get; }

    /// <summary>The key of every call; <see langword="null"/> when a provider is asked for it, or there is none.</summary>
    internal string? FixedKey { get; }

    /// <summary>Whether credentials are given by the names of their security schemes.</summary>
    internal bool HasNamedCredentials => _credentialProvider is not null || _credentials.Count > 0;

    /// <summary>Whether each call asks for its key.</summary>
    internal bool HasKeyProvider => _keyProvider is not null;

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

    /// <summary>Asks the provider for the key of the next call.</summary>
    /// <exception cref="global::System.InvalidOperationException">The provider gave a key that cannot be used.</exception>
    internal async global::System.Threading.Tasks.ValueTask<string?> AskForKeyAsync(
        global::Madaster.MadasterOperation operation, global::System.Threading.CancellationToken cancellationToken)
    {
        string? key = await _keyProvider!(operation, cancellationToken).ConfigureAwait(false);
        return global::Madaster.MadasterKey.Fault(key ?? "") is { } fault
            ? throw new global::System.InvalidOperationException($"{_keyProviderName} gave a key that cannot be used. {fault}")
            : key;
    }

    /// <summary>The credential of a security scheme; <see langword="null"/> when nobody has given one.</summary>
    /// <param name="scheme">The scheme's name.</param>
    /// <param name="operation">Of which a call needs it, where the API key is one too.</param>
    /// <param name="cancellationToken">That of the call.</param>
    /// <exception cref="global::System.InvalidOperationException">A provider gave one that cannot be used.</exception>
    internal async global::System.Threading.Tasks.ValueTask<string?> AskForCredentialAsync(
        string scheme, global::Madaster.MadasterOperation? operation, global::System.Threading.CancellationToken cancellationToken)
    {
        if (_credentials.TryGetValue(scheme, out string? known)) return known;
        if (_credentialProvider is not null
            && await _credentialProvider(scheme, cancellationToken).ConfigureAwait(false) is { } provided)
        {
            const string Provider = nameof(global::Madaster.MadasterConnectionSettings.CredentialProvider);
            return global::Madaster.MadasterKey.Fault(provided) is { } fault
                ? throw new global::System.InvalidOperationException($"{Provider} gave a credential that cannot be used. {fault}")
                : provided;
        }

        if (operation is null) return null;
        return FixedKey ?? (HasKeyProvider ? await AskForKeyAsync(operation, cancellationToken).ConfigureAwait(false) : null);
    }

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

    private void AddChecked(global::System.Collections.Generic.IDictionary<string, string> credentials)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string, string> credential in credentials)
        {
            if (global::Madaster.MadasterKey.Fault(credential.Value ?? "") is { } wrong)
                throw new global::System.ArgumentException($"The credential '{credential.Key}' cannot be used. {wrong}", Options);
            _credentials[credential.Key] = credential.Value!;
        }
    }
}
