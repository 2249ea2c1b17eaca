namespace Madaster;

/// <summary>
/// What a connection is made from: the options of a client as they were when it was created. Each client of a project has options of its
/// own, and all have this in common.
/// </summary>
internal sealed class MadasterConnectionSettings
{
    /// <summary>The client's type, as messages name it.</summary>
    internal string ClientName { get; init; } = "client";

    /// <summary>The type of the client's options, as messages name it.</summary>
    internal string OptionsName { get; init; } = "options";

    internal string? ApiKey { get; init; }

    internal global::System.Func<
        global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>>? ApiKeyProvider
    { get; init; }

    internal global::System.Func<
        global::Madaster.MadasterOperation,
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask<string>>? OperationApiKeyProvider
    { get; init; }

    /// <summary>What further security schemes take, by their names.</summary>
    internal global::System.Collections.Generic.IDictionary<string, string>? Credentials { get; init; }

    internal global::System.Func<
        string, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string?>>? CredentialProvider
    { get; init; }

    /// <summary>The address that was asked for, if it is not that of an environment.</summary>
    internal global::System.Uri? BaseAddress { get; init; }

    /// <summary>The address of the environment that was asked for.</summary>
    internal global::System.Uri? Environment { get; init; }

    internal global::System.TimeSpan? Timeout { get; init; }

    internal long MaxResponseSize { get; init; } = 1L << 30;

    internal string? UserAgent { get; init; }

    /// <summary>Whether the program has accepted that its key can be read on the way.</summary>
    internal bool AcceptsPlainHttp { get; init; }

    /// <summary>Whether a <see cref="global::Madaster.MadasterKeyHandler"/> stands in front of the handler that sends.</summary>
    internal bool HasKeyHandler { get; init; }

    /// <summary>Who writes down how calls ended, if anybody does.</summary>
    internal global::Madaster.MadasterCallLog? Log { get; set; }

#if NET
    /// <summary>What calls are measured with.</summary>
    internal global::Madaster.MadasterMetrics Metrics { get; init; } = global::Madaster.MadasterMetrics.OfProcess;

#endif
    /// <summary>What to do where an address is plain http.</summary>
    internal string PlainHttpCure { get; set; } = "Use https; http is accepted for loopback only.";

    /// <summary>What the platform itself knows of a status; <see langword="null"/> where it knows no more than HTTP.</summary>
    internal global::System.Func<int, string?>? Advice { get; set; }
}
