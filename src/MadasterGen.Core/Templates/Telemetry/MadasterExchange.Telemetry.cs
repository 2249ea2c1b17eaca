namespace Madaster;

/// <content>What those who listen are told of the call. Where nobody does, it costs neither an object nor a look at the clock.</content>
internal sealed partial class MadasterExchange
{
    private long _started; // zero where nobody asks how long it takes
    private string? _failure;
#if NET
    private global::System.Diagnostics.Activity? _activity;
#endif

    private void StartTelling()
    {
        bool isTimed = false;
        AskForLog(ref isTimed);
#if NET
        isTimed |= Connection.Metrics.IsEnabled;
        _activity = global::Madaster.MadasterTelemetry.Start(_request.Operation, _address!);
#endif
        if (isTimed) _started = global::System.Diagnostics.Stopwatch.GetTimestamp();
    }

    // Where the project has a place for logs.
    partial void AskForLog(ref bool isTimed);

    partial void WriteLog(int? status, global::System.TimeSpan duration);

    private void Responded(bool isSuccess)
    {
        int status = (int)_response!.StatusCode;
        if (!isSuccess) _failure = status.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
#if NET
        if (_activity is null) return;
        _activity.SetTag("http.response.status_code", status);
        if (!isSuccess) Fail(_activity);
#endif
    }

    /// <summary>Remembers why the call fails; the first reason counts.</summary>
    internal void Failed(global::System.Exception exception)
    {
        _failure ??= exception.GetType().FullName;
#if NET
        if (_activity is not null) Fail(_activity);
#endif
    }

    private void StopTelling()
    {
#if NET
        _activity?.Dispose();
#endif
        if (_started == 0) return;
        long ticks = global::System.Diagnostics.Stopwatch.GetTimestamp() - _started;
        var duration = global::System.TimeSpan.FromSeconds(ticks / (double)global::System.Diagnostics.Stopwatch.Frequency);
        _started = 0;
        int? status = _response is null ? null : (int)_response.StatusCode;
#if NET
        Connection.Metrics.Record(duration, _request.Operation, _address!.Host, status, _failure);
#endif
        WriteLog(status, duration);
    }

#if NET
    private void Fail(global::System.Diagnostics.Activity activity)
    {
        activity.SetTag("error.type", _failure);
        activity.SetStatus(global::System.Diagnostics.ActivityStatusCode.Error);
    }
#endif
}
