namespace Madaster;

/// <content>What calls prove themselves with.</content>
public sealed partial class MadasterClientOptions
{
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
    /// The environment that the key belongs to. Without this and <see cref="BaseAddress"/>, the address in the API's document is used. A
    /// document that names no server with a host has none: one of the two is required then.
    /// </summary>
    public global::Madaster.MadasterEnvironment? Environment { get; set; }

    partial void OfCredentials(global::Madaster.MadasterConnectionSettings settings)
    {
        settings.ApiKey = ApiKey;
        settings.ApiKeyProvider = ApiKeyProvider;
        settings.OperationApiKeyProvider = OperationApiKeyProvider;
        settings.Credentials = Credentials;
        settings.CredentialProvider = CredentialProvider;
        settings.Environment = Environment?.BaseAddress;
    }

    partial void DescribeCredentials(ref string address, ref string key)
    {
        if (BaseAddress is null && Environment is not null) address = Environment.Name;
        bool isProvided = ApiKeyProvider is not null || OperationApiKeyProvider is not null;
        key = isProvided ? ", key from a provider" : ApiKey is null ? ", no key" : ", with a key";
    }
}
