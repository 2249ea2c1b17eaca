namespace Madaster;

/// <summary>Writes into the program's log. Addresses, headers and bodies are nothing that it is given.</summary>
internal sealed class MadasterCallLogger : global::Madaster.MadasterCallLog
{
    private static readonly global::System.Action<
        global::Microsoft.Extensions.Logging.ILogger, string, string, int?, double, global::System.Exception?> s_succeeded =
        global::Microsoft.Extensions.Logging.LoggerMessage.Define<string, string, int?, double>(
            global::Microsoft.Extensions.Logging.LogLevel.Debug,
            new global::Microsoft.Extensions.Logging.EventId(1, "CallSucceeded"),
            "{Operation} of {ApiVersion} succeeded with {Status} after {Duration} ms");

    private static readonly global::System.Action<
        global::Microsoft.Extensions.Logging.ILogger, string, string, string, double, global::System.Exception?> s_failed =
        global::Microsoft.Extensions.Logging.LoggerMessage.Define<string, string, string, double>(
            global::Microsoft.Extensions.Logging.LogLevel.Warning,
            new global::Microsoft.Extensions.Logging.EventId(2, "CallFailed"),
            "{Operation} of {ApiVersion} failed with {Failure} after {Duration} ms");

    private static readonly global::System.Action<
        global::Microsoft.Extensions.Logging.ILogger, string, string, double, global::System.Exception?> s_cancelled =
        global::Microsoft.Extensions.Logging.LoggerMessage.Define<string, string, double>(
            global::Microsoft.Extensions.Logging.LogLevel.Debug,
            new global::Microsoft.Extensions.Logging.EventId(3, "CallCancelled"),
            "{Operation} of {ApiVersion} was cancelled after {Duration} ms");

    private readonly global::Microsoft.Extensions.Logging.ILogger _logger;

    internal MadasterCallLogger(global::Microsoft.Extensions.Logging.ILoggerFactory factory) =>
        _logger = factory.CreateLogger(global::Madaster.MadasterTelemetry.LogCategory);

    internal override bool IsEnabled => _logger.IsEnabled(global::Microsoft.Extensions.Logging.LogLevel.Warning);

    internal override void Ended(
        global::Madaster.MadasterOperation operation, int? status, string? failure, bool isCancelled, global::System.TimeSpan duration)
    {
        double milliseconds = global::System.Math.Round(duration.TotalMilliseconds, 1);
        if (isCancelled) s_cancelled(_logger, operation.Id, operation.ApiVersion, milliseconds, null);
        else if (failure is null) s_succeeded(_logger, operation.Id, operation.ApiVersion, status, milliseconds, null);
        else s_failed(_logger, operation.Id, operation.ApiVersion, failure, milliseconds, null);
    }
}
