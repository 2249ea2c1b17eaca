#if NET
namespace Madaster;

/// <summary>What is measured of calls. Nothing is, where nobody listens.</summary>
internal sealed class MadasterMetrics
{
#if NET9_0_OR_GREATER
    // Those of the durations of requests in OpenTelemetry's conventions: without advice buckets are made for milliseconds.
    private static readonly global::System.Diagnostics.Metrics.InstrumentAdvice<double> s_seconds = new()
    {
        HistogramBucketBoundaries = new[] { 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10 },
    };
#endif

    private readonly global::System.Diagnostics.Metrics.Histogram<double> _callDuration;

    internal MadasterMetrics(global::System.Diagnostics.Metrics.Meter meter) => _callDuration = meter.CreateHistogram<double>(
        global::Madaster.MadasterTelemetry.CallDuration,
        "s",
        "The duration of calls until their response is read."
#if NET9_0_OR_GREATER
        ,
        tags: null,
        advice: s_seconds
#endif
        );

    /// <summary>The meter of programs without dependency injection.</summary>
    internal static global::Madaster.MadasterMetrics OfProcess { get; } =
        new(new global::System.Diagnostics.Metrics.Meter(
            global::Madaster.MadasterTelemetry.MeterName, global::Madaster.MadasterTelemetry.Version));

    internal bool IsEnabled => _callDuration.Enabled;

    internal void Record(
        global::System.TimeSpan duration, global::Madaster.MadasterOperation operation, string host, int? status, string? failure)
    {
        var tags = new global::System.Diagnostics.TagList
        {
            { "madaster.operation", operation.Id },
            { "madaster.api_version", operation.ApiVersion },
            { "server.address", host },
        };
        if (status is not null) tags.Add("http.response.status_code", status.GetValueOrDefault());
        if (failure is not null) tags.Add("error.type", failure);
        _callDuration.Record(duration.TotalSeconds, tags);
    }
}
#endif
