namespace Madaster;

/// <summary>The rules that time-outs share.</summary>
internal static class MadasterTimeouts
{
    /// <summary>What <c>HttpClient</c> uses too.</summary>
    internal static readonly global::System.TimeSpan Default = global::System.TimeSpan.FromSeconds(100);

    private static readonly global::System.TimeSpan s_longest = global::System.TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Refuses what no timer accepts, and shortens what would overflow one (24 days).</summary>
    internal static global::System.TimeSpan? Checked(global::System.TimeSpan? value, string name)
    {
        if (value is not { } timeout || timeout == global::System.Threading.Timeout.InfiniteTimeSpan) return value;
        if (timeout <= global::System.TimeSpan.Zero)
            throw new global::System.ArgumentOutOfRangeException(
                name, timeout, "A time-out is longer than zero, or Timeout.InfiniteTimeSpan.");
        return timeout < s_longest ? timeout : s_longest;
    }

    /// <summary>A duration for messages: <c>1.5 s</c>, <c>30 min</c>.</summary>
    internal static string Describe(global::System.TimeSpan time) => time.TotalSeconds < 120
        ? time.TotalSeconds.ToString("0.###", global::System.Globalization.CultureInfo.InvariantCulture) + " s"
        : time.TotalMinutes.ToString("0.#", global::System.Globalization.CultureInfo.InvariantCulture) + " min";
}
