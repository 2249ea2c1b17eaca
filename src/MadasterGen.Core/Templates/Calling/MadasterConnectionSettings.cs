namespace Madaster;

/// <summary>
/// What a connection is made from: the options of a client as they were when it was created. Each client of a project has options of its
/// own, and all have this in common.
/// </summary>
internal sealed partial class MadasterConnectionSettings
{
    /// <summary>The client's type, as messages name it.</summary>
    internal string ClientName { get; init; } = "client";

    /// <summary>The type of the client's options, as messages name it.</summary>
    internal string OptionsName { get; init; } = "options";

    /// <summary>The address that was asked for, if it is not that of an environment.</summary>
    internal global::System.Uri? BaseAddress { get; init; }

    /// <summary>The address of the environment that was asked for.</summary>
    internal global::System.Uri? Environment { get; set; }

    internal global::System.TimeSpan? Timeout { get; init; }

    internal long MaxResponseSize { get; init; } = 1L << 30;

    internal string? UserAgent { get; init; }

    /// <summary>Whether the program has accepted that its key can be read on the way.</summary>
    internal bool AcceptsPlainHttp { get; init; }

    /// <summary>Whether handlers of a factory stand before the one that sends; with keys, one of ours is the last of them.</summary>
    internal bool HasKeyHandler { get; init; }

#if NET
    /// <summary>What calls are measured with.</summary>
    internal global::Madaster.MadasterMetrics Metrics { get; init; } = global::Madaster.MadasterMetrics.OfProcess;

#endif
    /// <summary>What to do where an address is plain http.</summary>
    internal string PlainHttpCure { get; set; } = "Use https; http is accepted for loopback only.";

    /// <summary>What the platform itself knows of a status; <see langword="null"/> where it knows no more than HTTP.</summary>
    internal global::System.Func<int, string?>? Advice { get; set; }
}
