namespace Madaster;

/// <content>What the log of the program is told.</content>
internal sealed partial class MadasterExchange
{
    partial void AskForLog(ref bool isTimed) => isTimed = Connection.Log is { IsEnabled: true };

    partial void WriteLog(int? status, global::System.TimeSpan duration)
    {
        if (Connection.Log is not { IsEnabled: true } log) return;
        log.Ended(_request.Operation, status, _failure, _failure is not null && _caller.IsCancellationRequested, duration);
    }
}
