namespace Madaster;

/// <summary>
/// Stands before a resilience handler: what that throws becomes an exception which the client knows, and the cause of an attempt that
/// failed is not lost where the call ends before another one.
/// </summary>
internal sealed class MadasterResilienceHandler : global::System.Net.Http.DelegatingHandler
{
    private const string LastFailure = "MadasterLastFailure";

    /// <summary>Keeps how an attempt failed, with its request.</summary>
    internal static void Remember(
        global::System.Net.Http.HttpRequestMessage? request,
        global::Polly.Outcome<global::System.Net.Http.HttpResponseMessage> outcome)
    {
        if (request is null) return;
        global::System.Exception failure = outcome.Exception
            ?? new global::System.Net.Http.HttpRequestException(
                $"The server responded with {(int)outcome.Result!.StatusCode} {outcome.Result.StatusCode}.");
#if NET
        request.Options.Set(new global::System.Net.Http.HttpRequestOptionsKey<global::System.Exception>(LastFailure), failure);
#else
        request.Properties[LastFailure] = failure;
#endif
    }

    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (global::Polly.Timeout.TimeoutRejectedException e)
        {
            throw new global::System.TimeoutException(
                $"No attempt got a response within {(global::Madaster.MadasterTimeouts.Describe(e.Timeout))}.", e);
        }
        catch (global::Polly.CircuitBreaker.BrokenCircuitException e)
        {
            throw new global::System.Net.Http.HttpRequestException(
                "too many calls failed shortly before, so that none is made for a while (the circuit breaker is open).", e);
        }
        catch (global::Polly.RateLimiting.RateLimiterRejectedException e)
        {
            throw new global::System.Net.Http.HttpRequestException("too many calls run at once (the rate limiter refused this one).", e);
        }
        catch (global::System.OperationCanceledException e) when (FailureOf(request) is { } failure)
        {
            throw new global::System.OperationCanceledException(
                "The call ended before it was tried again. " + failure.Message, failure, e.CancellationToken);
        }
    }

    private static global::System.Exception? FailureOf(global::System.Net.Http.HttpRequestMessage request) =>
#if NET
        request.Options.TryGetValue(
            new global::System.Net.Http.HttpRequestOptionsKey<global::System.Exception>(LastFailure), out global::System.Exception? failure)
            ? failure
            : null;
#else
        request.Properties.TryGetValue(LastFailure, out object? failure) ? (global::System.Exception?)failure : null;
#endif
}
