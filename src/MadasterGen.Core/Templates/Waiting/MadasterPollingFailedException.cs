namespace Madaster;

/// <summary>The work that <see cref="global::Madaster.MadasterPolling"/> waited for has failed.</summary>
public sealed class MadasterPollingFailedException : global::System.Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reason">Why it failed, as <c>failed</c> returned it.</param>
    /// <param name="lastValue">The result that shows it.</param>
    public MadasterPollingFailedException(string reason, object? lastValue)
        : base("What was waited for failed: " + reason)
    {
        Reason = reason;
        LastValue = lastValue;
    }

    /// <summary>Why it failed, as <c>failed</c> returned it.</summary>
    public string Reason { get; }

    /// <summary>The result that shows it.</summary>
    public object? LastValue { get; }
}
