namespace Madaster;

/// <summary>The settings of a <see cref="global::Madaster.MadasterClient"/>. They are read once, when the client is created.</summary>
public sealed partial class MadasterClientOptions
{
    private global::System.TimeSpan? _timeout;
    private long _maxResponseSize = 1L << 30;

    /// <summary>
    /// The API key. It is sent with each call, to the API's own origin only, over https only (plain http is accepted for loopback).
    /// It is never part of a log line, an exception, a <see cref="ToString"/> or of these options as JSON.
    /// </summary>
    [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
    [global::System.Text.Json.Serialization.JsonIgnore]
    public string? ApiKey { get; set; }

    /// <summary>
    /// Returns the key for each call, for keys that change and for one key per account. Takes precedence over <see cref="ApiKey"/>.
    /// It is called for every call, possibly by several at once: cache what is expensive to get.
    /// </summary>
    [global::System.Text.Json.Serialization.JsonIgnore]
    public global::System.Func<
        global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>>? ApiKeyProvider
    { get; set; }

    /// <summary>
    /// Returns the key for each call of an operation, for keys that are good for one version or some operations only. Takes precedence over
    /// <see cref="ApiKeyProvider"/>. A single call has its own by <c>ApiKey</c> of its options.
    /// </summary>
    [global::System.Text.Json.Serialization.JsonIgnore]
    public global::System.Func<
        global::Madaster.MadasterOperation,
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask<string>>? OperationApiKeyProvider
    { get; set; }

    /// <summary>
    /// What security schemes take, by the names that they have in the API's document: a token, a key, or for HTTP basic authentication
    /// user, colon and password. A call takes the first alternative of its operation for which all is given; <see cref="ApiKey"/> is the
    /// credential that most operations take, where nothing is given by its name. Never part of what is written down, like the key.
    /// </summary>
    [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
    [global::System.Text.Json.Serialization.JsonIgnore]
    public global::System.Collections.Generic.IDictionary<string, string> Credentials { get; } =
        new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal);

    /// <summary>
    /// Returns what a security scheme takes, for each call, where <see cref="Credentials"/> has nothing for its name;
    /// <see langword="null"/> when there is none. It can be called by several calls at once: cache what is expensive to get.
    /// </summary>
    [global::System.Text.Json.Serialization.JsonIgnore]
    public global::System.Func<
        string, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string?>>? CredentialProvider
    { get; set; }

    /// <summary>
    /// The address that the paths of the API are appended to, if it is not the address of an <see cref="Environment"/>.
    /// It is absolute, https (or http to loopback), and has no user info, query or fragment.
    /// </summary>
    public global::System.Uri? BaseAddress { get; set; }

    /// <summary>
    /// The environment that the key belongs to. Without this and <see cref="BaseAddress"/>, the address in the API's document is used. A
    /// document that names no server with a host has none: one of the two is required then.
    /// </summary>
    public global::Madaster.MadasterEnvironment? Environment { get; set; }

    /// <summary>
    /// How long one call may take, including the upload of a file and the reading of the response; 100 seconds when
    /// <see langword="null"/>. For a response that is read in parts (a file, an enumerated list), the limit applies to each wait;
    /// for a sequence of events or values it ends with the headers.
    /// <see cref="global::System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit. A call that takes longer throws a
    /// <see cref="global::System.TimeoutException"/>.
    /// </summary>
    /// <remarks>The <c>Timeout</c> of your own <c>HttpClient</c> applies too: the shorter of the two decides.</remarks>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public global::System.TimeSpan? Timeout
    {
        get => _timeout;
        set => _timeout = global::Madaster.MadasterTimeouts.Checked(value, nameof(Timeout));
    }

    /// <summary>
    /// How many bytes a response may have that is read as a whole, after decompression; 1,073,741,824 (1 GiB) by default. In a list that
    /// is enumerated it applies to each element, and never to files and to the explanations of errors. A larger response throws a
    /// <see cref="global::Madaster.MadasterApiException"/>.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public long MaxResponseSize
    {
        get => _maxResponseSize;
        set => _maxResponseSize = value > 0
            ? value
            : throw new global::System.ArgumentOutOfRangeException(nameof(MaxResponseSize), value, "The value is 1 or more.");
    }

    /// <summary>
    /// The <c>User-Agent</c> of each request, such as <c>Contoso-Import/2.1</c>. It tells the API which program calls.
    /// </summary>
    public string? UserAgent { get; set; }

    /// <summary>Whether the program has accepted that its key can be read on the way.</summary>
    internal bool AcceptsPlainHttp { get; set; }

    /// <summary>Whether a <see cref="global::Madaster.MadasterKeyHandler"/> stands in front of the handler that sends.</summary>
    internal bool HasKeyHandler { get; set; }

#if NET
    /// <summary>What calls are measured with, where a host has meters of its own.</summary>
    internal global::Madaster.MadasterMetrics? Metrics { get; set; }
#endif

    /// <summary>Returns the address or environment, and whether there is a key. Never the key itself.</summary>
    public override string ToString()
    {
        string address = BaseAddress is not null
            ? global::Madaster.MadasterOrigin.Of(BaseAddress)
            : Environment?.Name ?? "default address";
        bool isProvided = ApiKeyProvider is not null || OperationApiKeyProvider is not null;
        string key = isProvided ? "key from a provider" : ApiKey is null ? "no key" : "with a key";
        return $"{nameof(MadasterClientOptions)} {{ {address}, {key} }}";
    }

    /// <summary>What a connection is made from.</summary>
    internal global::Madaster.MadasterConnectionSettings ToSettings()
    {
        var settings = new global::Madaster.MadasterConnectionSettings
        {
            ClientName = nameof(global::Madaster.MadasterClient),
            OptionsName = nameof(MadasterClientOptions),
            ApiKey = ApiKey,
            ApiKeyProvider = ApiKeyProvider,
            OperationApiKeyProvider = OperationApiKeyProvider,
            Credentials = Credentials,
            CredentialProvider = CredentialProvider,
            BaseAddress = BaseAddress,
            Environment = Environment?.BaseAddress,
            Timeout = Timeout,
            MaxResponseSize = MaxResponseSize,
            UserAgent = UserAgent,
            AcceptsPlainHttp = AcceptsPlainHttp,
            HasKeyHandler = HasKeyHandler,
#if NET
            Metrics = Metrics ?? global::Madaster.MadasterMetrics.OfProcess,
#endif
        };
        OfLogging(settings);
        OfPlatform(settings);
        OfPlainHttp(settings);
        return settings;
    }

    /// <summary>Accepts plain http or not, where programs can; elsewhere it stays refused.</summary>
    internal void AcceptPlainHttpWhereOffered(bool isAccepted) => AcceptPlainHttp(this, isAccepted);

    // The program's log, what the platform knows of keys, and how a program accepts plain http. Without one the call is not there.
    partial void OfLogging(global::Madaster.MadasterConnectionSettings settings);

    static partial void OfPlatform(global::Madaster.MadasterConnectionSettings settings);

    static partial void OfPlainHttp(global::Madaster.MadasterConnectionSettings settings);

    static partial void AcceptPlainHttp(global::Madaster.MadasterClientOptions options, bool isAccepted);
}
