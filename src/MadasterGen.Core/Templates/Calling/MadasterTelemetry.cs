#if NET
namespace Madaster;

/// <summary>
/// One activity per call in the source <c>Madaster</c>, with OpenTelemetry's names. Neither query nor key are in it. It is internal: the
/// activity of each request, which .NET makes inside it, is the client's, and a call that counted as two would be counted twice.
/// </summary>
internal static class MadasterTelemetry
{
    private static readonly global::System.Diagnostics.ActivitySource s_source = new("Madaster");

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

    internal static void Responded(global::System.Diagnostics.Activity activity, int status, bool isSuccess)
    {
        activity.SetTag("http.response.status_code", status);
        if (isSuccess) return;
        activity.SetTag("error.type", status.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        activity.SetStatus(global::System.Diagnostics.ActivityStatusCode.Error);
    }

    internal static void Failed(global::System.Diagnostics.Activity activity, global::System.Exception exception)
    {
        if (activity.GetTagItem("error.type") is null) activity.SetTag("error.type", exception.GetType().FullName);
        activity.SetStatus(global::System.Diagnostics.ActivityStatusCode.Error);
    }
}
#endif
