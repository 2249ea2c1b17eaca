namespace Madaster;

/// <summary>Who writes down how calls ended, where a program keeps a log.</summary>
internal abstract class MadasterCallLog
{
    internal abstract bool IsEnabled { get; }

    /// <summary>Writes how a call ended.</summary>
    /// <param name="operation">What was called.</param>
    /// <param name="status">The status of the response; <see langword="null"/> where none came.</param>
    /// <param name="failure">The status or the type of the exception that made the call fail.</param>
    /// <param name="isCancelled">Whether the caller did not want to wait any longer.</param>
    /// <param name="duration">How long the call took.</param>
    internal abstract void Ended(
        global::Madaster.MadasterOperation operation, int? status, string? failure, bool isCancelled, global::System.TimeSpan duration);
}
