namespace Madaster;

/// <summary>How often and how long <see cref="global::Madaster.MadasterPolling"/> repeats a call.</summary>
public sealed class MadasterPollingOptions
{
    private global::System.TimeSpan _interval = global::System.TimeSpan.FromSeconds(2);
    private global::System.TimeSpan _maximumInterval = global::System.TimeSpan.FromMinutes(1);
    private global::System.TimeSpan? _timeout = global::System.TimeSpan.FromMinutes(10);
    private double _backoffFactor = 1;
    private int _maximumFailures = 10;

    /// <summary>The wait between a response and the next call. The default is 2 seconds.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public global::System.TimeSpan Interval
    {
        get => _interval;
        set => _interval = NotNegative(value, nameof(Interval));
    }

    /// <summary>The factor by which the wait grows after each call. The default is 1: the wait stays the same.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is under 1.</exception>
    public double BackoffFactor
    {
        get => _backoffFactor;
        set => _backoffFactor = value >= 1
            ? value
            : throw new global::System.ArgumentOutOfRangeException(nameof(BackoffFactor), value, "The value is 1 or more.");
    }

    /// <summary>The longest wait to grow to. The default is one minute. A longer <see cref="Interval"/> stays as it is.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public global::System.TimeSpan MaximumInterval
    {
        get => _maximumInterval;
        set => _maximumInterval = NotNegative(value, nameof(MaximumInterval));
    }

    /// <summary>How long to repeat the call in all. The default is 10 minutes; <see langword="null"/> sets no limit.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public global::System.TimeSpan? Timeout
    {
        get => _timeout;
        set => _timeout = global::Madaster.MadasterTimeouts.Checked(value, nameof(Timeout));
    }

    /// <summary>
    /// How many calls in a row may fail for a reason that passes, before the wait ends with the last failure. The default is 10. Such
    /// reasons are a status 429, 502, 503 or 504, a broken connection, and a call that takes too long.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaximumFailures
    {
        get => _maximumFailures;
        set => _maximumFailures = value >= 0
            ? value
            : throw new global::System.ArgumentOutOfRangeException(nameof(MaximumFailures), value, "The value is zero or more.");
    }

    internal global::System.TimeSpan Next(global::System.TimeSpan interval)
    {
        // Growing towards the maximum by its own factor; compared as doubles, since the product can exceed a TimeSpan.
        double ticks = interval.Ticks * _backoffFactor;
        return ticks < _maximumInterval.Ticks ? global::System.TimeSpan.FromTicks((long)ticks)
            : interval > _maximumInterval ? interval
            : _maximumInterval;
    }

    private static global::System.TimeSpan NotNegative(global::System.TimeSpan value, string name) =>
        value >= global::System.TimeSpan.Zero
            ? value
            : throw new global::System.ArgumentOutOfRangeException(name, value, "The value is zero or more.");
}
