namespace Madaster;

/// <summary>The settings of a <see cref="global::Madaster.MadasterClient"/>. They are read once, when the client is created.</summary>
public sealed partial class MadasterClientOptions
{
    private global::System.TimeSpan? _timeout;
    private long _maxResponseSize = 1L << 30;

    /// <summary>
    /// The address that the paths of the API are appended to. Without it, the address in the API's document is used; a document that names
    /// no server with a host has none. It is absolute, https (or http to loopback), and has no user info, query or fragment.
    /// </summary>
    public global::System.Uri? BaseAddress { get; set; }

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

    /// <summary>Whether handlers of a factory stand before the one that sends; with keys, one of ours is the last of them.</summary>
    internal bool HasKeyHandler { get; set; }

#if NET
    /// <summary>What calls are measured with, where a host has meters of its own.</summary>
    internal global::Madaster.MadasterMetrics? Metrics { get; set; }
#endif

    /// <summary>Returns the address or environment, and whether there is a key. Never the key itself.</summary>
    public override string ToString()
    {
        string address = BaseAddress is not null ? global::Madaster.MadasterOrigin.Of(BaseAddress) : "default address";
        string key = "";
        DescribeCredentials(ref address, ref key);
        return $"{nameof(MadasterClientOptions)} {{ {address}{key} }}";
    }

    /// <summary>What a connection is made from.</summary>
    internal global::Madaster.MadasterConnectionSettings ToSettings()
    {
        var settings = new global::Madaster.MadasterConnectionSettings
        {
            ClientName = nameof(global::Madaster.MadasterClient),
            OptionsName = nameof(MadasterClientOptions),
            BaseAddress = BaseAddress,
            Timeout = Timeout,
            MaxResponseSize = MaxResponseSize,
            UserAgent = UserAgent,
            AcceptsPlainHttp = AcceptsPlainHttp,
            HasKeyHandler = HasKeyHandler,
#if NET
            Metrics = Metrics ?? global::Madaster.MadasterMetrics.OfProcess,
#endif
        };
        OfCredentials(settings);
        OfLogging(settings);
        OfPlatform(settings);
        OfPlainHttp(settings);
        return settings;
    }

    /// <summary>Accepts plain http or not, where programs can; elsewhere it stays refused.</summary>
    internal void AcceptPlainHttpWhereOffered(bool isAccepted) => AcceptPlainHttp(this, isAccepted);

    // Keys and other credentials, the program's log, what the platform knows of keys, and how a program accepts plain http. Without one
    // the call is not there.
    partial void OfCredentials(global::Madaster.MadasterConnectionSettings settings);

    partial void DescribeCredentials(ref string address, ref string key);

    partial void OfLogging(global::Madaster.MadasterConnectionSettings settings);

    static partial void OfPlatform(global::Madaster.MadasterConnectionSettings settings);

    static partial void OfPlainHttp(global::Madaster.MadasterConnectionSettings settings);

    static partial void AcceptPlainHttp(global::Madaster.MadasterClientOptions options, bool isAccepted);
}
