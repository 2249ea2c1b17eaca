using System.Diagnostics;

namespace MadasterGen.Bombs.Running;

/// <summary>How much processor time a process may still take: on a busy machine the clock says nothing of what a document costs.</summary>
/// <param name="process">The process.</param>
/// <param name="most">The most that it may take, and how long it may do nothing.</param>
internal sealed class Patience(Process process, TimeSpan most)
{
    private static readonly TimeSpan s_nothing = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _before = TimeOf(process);

    /// <summary>Why the wait ended without an answer.</summary>
    public string? Reason { get; private set; }

    /// <summary>Waits for what the process says; false where it has taken too much, or does nothing any more.</summary>
    public bool WaitFor(Task answer)
    {
        TimeSpan used = Used();
        while (!answer.Wait(most - used))
        {
            TimeSpan last = used;
            used = Used();
            Reason = used >= most ? $"did not end within {most} of processor time" : used - last < s_nothing ? $"did nothing for {most - last}" : null;
            if (Reason is not null)
                return false;
        }
        return true;
    }

    private TimeSpan Used()
    {
        TimeSpan used = TimeOf(process) - _before;
        return used < TimeSpan.Zero ? TimeSpan.Zero : used < most ? used : most;
    }

    // A process that has ended has no time any more; it answers with the end of its output.
    private static TimeSpan TimeOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return TimeSpan.Zero;
        }
    }
}
