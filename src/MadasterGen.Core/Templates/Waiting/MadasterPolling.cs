namespace Madaster;

/// <summary>Waits for work that the API accepts with status 202 and does later.</summary>
public static class MadasterPolling
{
    /// <summary>Repeats a call until its result is the one that you wait for.</summary>
    /// <typeparam name="T">The result of the call.</typeparam>
    /// <param name="read">Makes the call. Pass the token on to it.</param>
    /// <param name="until">Whether the wait is over. Called before <paramref name="failed"/>.</param>
    /// <param name="failed">Why the work has failed; <see langword="null"/> to wait longer.</param>
    /// <param name="options">Interval, back-off and time-out; every 2 seconds for 10 minutes by default.</param>
    /// <param name="progress">Receives each result.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The first result for which <paramref name="until"/> is true.</returns>
    /// <remarks>
    /// A status 429, 502, 503 or 504, a broken connection and a call that takes too long do not end the wait at once: the call is repeated,
    /// after <c>Retry-After</c> where the server asks for a longer wait. More than
    /// <see cref="global::Madaster.MadasterPollingOptions.MaximumFailures"/> of them in a row end it with the last one.
    /// </remarks>
    /// <exception cref="global::Madaster.MadasterPollingFailedException"><paramref name="failed"/> returned a reason.</exception>
    /// <exception cref="global::System.TimeoutException">The time-out has passed. The message has the last result or failure.</exception>
    /// <exception cref="global::Madaster.MadasterApiException">The call failed for good, or too often in a row.</exception>
    /// <exception cref="global::System.OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async global::System.Threading.Tasks.Task<T> UntilAsync<T>(
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<T>> read,
        global::System.Func<T, bool> until,
        global::System.Func<T, string?>? failed = null,
        global::Madaster.MadasterPollingOptions? options = null,
        global::System.IProgress<T>? progress = null,
        global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (read is null) throw new global::System.ArgumentNullException(nameof(read));
        if (until is null) throw new global::System.ArgumentNullException(nameof(until));
        options ??= new global::Madaster.MadasterPollingOptions();

        using var deadline = global::System.Threading.CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (options.Timeout is { } timeout) deadline.CancelAfter(timeout);
        global::System.TimeSpan interval = options.Interval;
        string last = "no response yet";
        int failures = 0;
        try
        {
            while (true)
            {
                global::System.TimeSpan wait = interval;
                T value = default!;
                bool isRead = false;
                try
                {
                    value = await read(deadline.Token).ConfigureAwait(false);
                    isRead = true;
                }
                catch (global::System.Exception e) when (IsTransient(e, deadline.Token) && ++failures <= options.MaximumFailures)
                {
                    if (e is global::Madaster.MadasterApiException { RetryAfter: { } asked } && asked > wait) wait = asked;
                    last = e.Message;
                }

                if (isRead)
                {
                    failures = 0;
                    progress?.Report(value);
                    if (until(value)) return value;
                    if (failed?.Invoke(value) is { } reason) throw new global::Madaster.MadasterPollingFailedException(reason, value);
                    last = Describe(value);
                }

                await DelayAsync(wait, deadline.Token).ConfigureAwait(false);
                interval = options.Next(interval);
            }
        }
        catch (global::System.OperationCanceledException e)
            when (!cancellationToken.IsCancellationRequested && deadline.IsCancellationRequested)
        {
            string time = global::Madaster.MadasterTimeouts.Describe(options.Timeout!.Value);
            throw new global::System.TimeoutException($"The wait has reached its time-out of {time}. Last result: {last}", e);
        }
    }

    // Not where the wait itself is over, and not where trying again would give the same.
    private static bool IsTransient(global::System.Exception exception, global::System.Threading.CancellationToken wait) =>
        !wait.IsCancellationRequested
        && (exception is global::System.TimeoutException
            || (exception is global::Madaster.MadasterApiException { IsFinal: false } e && IsTransientStatus((int?)e.StatusCode)));

    private static bool IsTransientStatus(int? status) => status is null or 429 or 502 or 503 or 504;

    private static global::System.Threading.Tasks.Task DelayAsync(
        global::System.TimeSpan wait, global::System.Threading.CancellationToken cancellationToken)
    {
        // A server can ask for a longer wait than a timer accepts (24 days).
        double milliseconds = global::System.Math.Min(wait.TotalMilliseconds, int.MaxValue);
        return global::System.Threading.Tasks.Task.Delay((int)milliseconds, cancellationToken);
    }

    private static string Describe<T>(T value)
    {
        string text = global::Madaster.MadasterRedaction.Addresses(value?.ToString() ?? "null");
        return text.Length <= 300 ? text : text.Substring(0, 300) + "…";
    }
}
