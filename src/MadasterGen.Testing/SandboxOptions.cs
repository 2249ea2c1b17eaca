namespace MadasterGen.Testing;

/// <summary>How a sandbox server is set up.</summary>
public sealed record SandboxOptions
{
    /// <summary>The key that requests to the API must carry.</summary>
    public string ApiKey { get; init; } = "sandbox-key";

    /// <summary>How long an import, a refinement, a recalculation or a passport takes.</summary>
    public TimeSpan StepTime { get; init; } = TimeSpan.FromMilliseconds(150);

    /// <summary>The port on the loopback address; 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>
    /// How many elements <see cref="SandboxIds.GeneratedFile"/> has. They are made while they are read, so the number costs nothing.
    /// </summary>
    public long GeneratedElementCount { get; init; } = 1_000_000;

    /// <summary>How many bytes of each request body the journal keeps.</summary>
    public int RecordedBodyBytes { get; init; } = 256 * 1024;

    /// <summary>How many requests the journal keeps; the oldest go first.</summary>
    public int RecordedRequests { get; init; } = 10_000;

    /// <summary>The clock behind everything that takes time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
