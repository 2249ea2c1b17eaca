#pragma warning disable EXTEXP0001 // Version 8 of the package calls the request of a context an experiment; later ones do not.
namespace Madaster;

/// <summary>Repeats calls that failed for the moment, with the standard handler of Microsoft.Extensions.Http.Resilience.</summary>
public static class MadasterResilienceExtensions
{
    /// <summary>
    /// Adds the standard resilience handler to the client, with what this API needs: only calls that change nothing and send no body are
    /// repeated, uploads and changes have no time-out of an attempt, and what the handler throws becomes what the client throws.
    /// </summary>
    /// <param name="builder">What the method that adds the client returned.</param>
    /// <param name="configure">
    /// Changes the handler's options. Whatever it sets, calls that change something are not repeated.
    /// </param>
    /// <returns>The same builder.</returns>
    /// <remarks>
    /// By default a call is tried four times, with waits of about 2 s, 4 s and 8 s (or what <c>Retry-After</c> demands), where the response
    /// is 408, 429 or 5xx, no connection comes about, or an attempt takes longer than 10 s. The time-out of the whole is the client's own
    /// (<c>Timeout</c> of its options), waits included.
    /// </remarks>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterResilience(
        this global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder,
        global::System.Action<global::Microsoft.Extensions.Http.Resilience.HttpStandardResilienceOptions>? configure = null)
    {
        if (builder is null) throw new global::System.ArgumentNullException(nameof(builder));
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.AddHttpMessageHandler(
            builder, static () => new global::Madaster.MadasterResilienceHandler());
        global::Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions.AddStandardResilienceHandler(
            builder,
            options =>
            {
                // The client watches the time of the whole call itself.
                options.TotalRequestTimeout.TimeoutGenerator = static _ => new(global::System.Threading.Timeout.InfiniteTimeSpan);
                configure?.Invoke(options);
                Limit(options);
            });
        return builder;
    }

    private static void Limit(global::Microsoft.Extensions.Http.Resilience.HttpStandardResilienceOptions options)
    {
        var isTransient = options.Retry.ShouldHandle;
        options.Retry.ShouldHandle = arguments =>
            CanBeRepeated(RequestOf(arguments.Context)) ? isTransient(arguments) : new(false);

        var onRetry = options.Retry.OnRetry;
        options.Retry.OnRetry = arguments =>
        {
            global::Madaster.MadasterResilienceHandler.Remember(RequestOf(arguments.Context), arguments.Outcome);
            return onRetry is null ? default : onRetry(arguments);
        };

        var ofAttempt = options.AttemptTimeout.TimeoutGenerator;
        global::System.TimeSpan fixedTime = options.AttemptTimeout.Timeout;
        options.AttemptTimeout.TimeoutGenerator = arguments =>
        {
            if (!CanBeRepeated(RequestOf(arguments.Context))) return new(global::System.Threading.Timeout.InfiniteTimeSpan);
            return ofAttempt is null ? new(fixedTime) : ofAttempt(arguments);
        };
    }

    private static global::System.Net.Http.HttpRequestMessage? RequestOf(global::Polly.ResilienceContext context) =>
        global::Polly.HttpResilienceContextExtensions.GetRequestMessage(context);

    // What changes nothing may be sent twice (RFC 9110, section 9.2.1). A body may be a stream, which is gone after an attempt.
    private static bool CanBeRepeated(global::System.Net.Http.HttpRequestMessage? request) =>
        request is { Method.Method: "GET" or "HEAD" or "OPTIONS" or "TRACE" }
        && request.Content is null or global::System.Net.Http.ByteArrayContent { Headers.ContentLength: 0 };
}
