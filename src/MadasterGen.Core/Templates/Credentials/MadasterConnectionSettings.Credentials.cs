namespace Madaster;

/// <content>Keys and other credentials.</content>
internal sealed partial class MadasterConnectionSettings
{
    internal string? ApiKey { get; set; }

    internal global::System.Func<
        global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>>? ApiKeyProvider
    { get; set; }

    internal global::System.Func<
        global::Madaster.MadasterOperation,
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask<string>>? OperationApiKeyProvider
    { get; set; }

    /// <summary>What further security schemes take, by their names.</summary>
    internal global::System.Collections.Generic.IDictionary<string, string>? Credentials { get; set; }

    internal global::System.Func<
        string, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string?>>? CredentialProvider
    { get; set; }
}
