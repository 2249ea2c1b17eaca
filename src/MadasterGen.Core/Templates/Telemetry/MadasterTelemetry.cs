namespace Madaster;

/// <summary>The names under which calls are heard of. Neither query, body nor key are in what is told under them.</summary>
public static partial class MadasterTelemetry
{
    /// <summary>
    /// The name of the <c>ActivitySource</c>, for <c>AddSource</c>: one activity per call, named after its operation. It is internal: the
    /// activity of each request, which .NET makes inside it, is the client's, and a call that counted as two would be counted twice.
    /// </summary>
    public const string SourceName = "Madaster";

    /// <summary>The name of the <c>Meter</c>, for <c>AddMeter</c>.</summary>
    public const string MeterName = "Madaster";

    /// <summary>
    /// The name of the histogram of the duration of calls, in seconds, until the response is read. Its dimensions are
    /// <c>madaster.operation</c>, <c>madaster.api_version</c>, <c>server.address</c>, <c>http.response.status_code</c> and, where a call
    /// failed, <c>error.type</c>.
    /// </summary>
    public const string CallDuration = "madaster.client.call.duration";

    /// <summary>
    /// The category of log lines: <c>Debug</c> for a call that succeeded (event 1) or was cancelled (3), <c>Warning</c> for one that failed
    /// (2).
    /// </summary>
    public const string LogCategory = "Madaster";

#if NET
    private static readonly global::System.Diagnostics.ActivitySource s_source = new(SourceName, Version);

    internal static global::System.Diagnostics.Activity? Start(global::Madaster.MadasterOperation operation, global::System.Uri address)
    {
        if (!s_source.HasListeners()) return null;
        global::System.Diagnostics.Activity? activity =
            s_source.StartActivity(operation.Id, global::System.Diagnostics.ActivityKind.Internal);
        if (activity is not { IsAllDataRequested: true }) return activity;
        activity.SetTag("http.request.method", operation.Method);
        activity.SetTag("url.template", operation.Path);
        activity.SetTag("server.address", address.Host);
        if (address.Port >= 0) activity.SetTag("server.port", address.Port); // a name for service discovery has none
        activity.SetTag("madaster.api_version", operation.ApiVersion);
        return activity;
    }
#endif
}
