namespace Madaster;

/// <content>What takes a key and nothing else, where the client knows the address of the API.</content>
public sealed partial class MadasterClient
{
    /// <summary>Creates a client for the address in the API's document.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <exception cref="global::System.ArgumentException">
    /// The key is empty or has characters that a key cannot have. The message does not contain the key.
    /// </exception>
    public MadasterClient(string apiKey)
        : this(OptionsOf(apiKey))
    {
    }

    private static global::Madaster.MadasterClientOptions OptionsOf(string apiKey)
    {
        if (apiKey is null) throw new global::System.ArgumentNullException(nameof(apiKey));
        if (global::Madaster.MadasterKey.Fault(apiKey) is { } fault) throw new global::System.ArgumentException(fault, nameof(apiKey));
        return new global::Madaster.MadasterClientOptions { ApiKey = apiKey };
    }
}
