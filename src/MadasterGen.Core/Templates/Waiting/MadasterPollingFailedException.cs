namespace Madaster;

/// <summary>What was waited for has failed and will not come.</summary>
public sealed class MadasterPollingFailedException : global::System.Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reason">Why it failed, as the caller's <c>failed</c> said.</param>
    /// <param name="lastValue">The answer that says so.</param>
    public MadasterPollingFailedException(string reason, object? lastValue)
        : base("What was waited for failed: " + reason)
    {
        Reason = reason;
        LastValue = lastValue;
    }

    /// <summary>Why it failed, as the caller's <c>failed</c> said.</summary>
    public string Reason { get; }

    /// <summary>The answer that says so.</summary>
    public object? LastValue { get; }
}
