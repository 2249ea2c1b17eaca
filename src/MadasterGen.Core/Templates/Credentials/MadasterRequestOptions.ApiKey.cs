namespace Madaster;

/// <content>The key of a call.</content>
public sealed partial class MadasterRequestOptions
{
    private string? _apiKey;

    /// <summary>
    /// The API key of this call, instead of the client's: for keys that belong to an account, a folder or another resource. It goes where
    /// the client's would, and is as secret.
    /// </summary>
    /// <exception cref="global::System.ArgumentException">The key is empty, or has characters that no key has.</exception>
    [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
    [global::System.Text.Json.Serialization.JsonIgnore]
    public string? ApiKey
    {
        get => _apiKey;
        set => _apiKey = value is not null && global::Madaster.MadasterKey.Fault(value) is { } fault
            ? throw new global::System.ArgumentException(fault, nameof(ApiKey))
            : value;
    }
}
