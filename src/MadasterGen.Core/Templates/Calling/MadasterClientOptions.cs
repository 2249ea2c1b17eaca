namespace Madaster;

/// <summary>The settings of a <see cref="global::Madaster.MadasterClient"/>, which reads them once, when it is made.</summary>
public sealed class MadasterClientOptions
{
    private global::System.TimeSpan? _timeout;

    /// <summary>
    /// The API key. It is sent with each call, to the API's own origin only, over https only (plain http is accepted for loopback).
    /// It is never part of a log line, an exception or a <see cref="ToString"/>.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// Gives the key of each call, for keys that rotate and for one key per account. Goes before <see cref="ApiKey"/>.
    /// It is asked at every call, possibly by several at once, so it should cache what is expensive to get.
    /// </summary>
    public global::System.Func<
        global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>>? ApiKeyProvider
    { get; set; }

    /// <summary>
    /// The address that the paths of the API are appended to, where it is not one of <see cref="Environment"/>'s.
    /// Absolute, https unless it is loopback, without user info, query and fragment.
    /// </summary>
    public global::System.Uri? BaseAddress { get; set; }

    /// <summary>
    /// The platform that the key belongs to. Without it and <see cref="BaseAddress"/>, the address that the API's document names.
    /// </summary>
    public global::Madaster.MadasterEnvironment? Environment { get; set; }

    /// <summary>
    /// How long one call may take, sending a file and reading the answer included; 100 seconds when <see langword="null"/>. An answer
    /// that is read bit by bit (a file, an enumerated list) may take this long for each wait instead.
    /// <see cref="global::System.Threading.Timeout.InfiniteTimeSpan"/> waits for ever. A call that takes longer throws a
    /// <see cref="global::System.TimeoutException"/>.
    /// </summary>
    /// <remarks>The <c>Timeout</c> of a caller's own <c>HttpClient</c> goes on applying, so there the shorter of the two decides.</remarks>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public global::System.TimeSpan? Timeout
    {
        get => _timeout;
        set => _timeout = global::Madaster.MadasterTimeouts.Checked(value, nameof(Timeout));
    }

    /// <summary>
    /// The <c>User-Agent</c> of each request, such as <c>Contoso-Passports/2.1</c>, so that Madaster can tell whose calls they are.
    /// </summary>
    public string? UserAgent { get; set; }

    /// <summary>Says where these options lead; never the key.</summary>
    public override string ToString()
    {
        string address = BaseAddress is not null
            ? global::Madaster.MadasterOrigin.Of(BaseAddress)
            : Environment?.Name ?? "default address";
        string key = ApiKeyProvider is not null ? "key from a provider" : ApiKey is null ? "no key" : "with a key";
        return $"{nameof(MadasterClientOptions)} {{ {address}, {key} }}";
    }
}
