namespace MadasterGen.Testing.State;

/// <summary>The status of a file as a function of time: a plan of steps, begun at some moment, that ends in a status that stays.</summary>
internal sealed class FileProgress
{
    private readonly TimeProvider _clock;
    private ProgressStep[] _steps = [];
    private string _end = FileStatus.Creating;
    private long _start;

    public FileProgress(TimeProvider clock)
    {
        _clock = clock;
    }

    public string Status
    {
        get
        {
            TimeSpan elapsed = _clock.GetElapsedTime(_start);
            foreach (ProgressStep step in _steps)
            {
                if (elapsed < step.Duration)
                    return step.Status;
                elapsed -= step.Duration;
            }

            return _end;
        }
    }

    /// <summary>How much of the work on elements is done, from 0 to 1. Only refining and mapping work on elements.</summary>
    public double ProcessedShare
    {
        get
        {
            TimeSpan elapsed = _clock.GetElapsedTime(_start);
            TimeSpan before = Sum(_steps.TakeWhile(step => !step.WorksOnElements));
            TimeSpan work = Sum(_steps.Where(step => step.WorksOnElements));
            if (work == TimeSpan.Zero)
                return Status == FileStatus.Mapped ? 1 : 0;
            return Math.Clamp((elapsed - before) / work, 0, 1);
        }
    }

    /// <summary>Takes a status that stays.</summary>
    public void Settle(string status) => Run(status);

    /// <summary>Begins <paramref name="steps"/>, after which the status is <paramref name="end"/>.</summary>
    public void Run(string end, params ProgressStep[] steps)
    {
        _steps = steps;
        _end = end;
        _start = _clock.GetTimestamp();
    }

    private static TimeSpan Sum(IEnumerable<ProgressStep> steps) =>
        steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Duration);
}

/// <summary>A status and how long it stays.</summary>
internal sealed record ProgressStep(string Status, TimeSpan Duration)
{
    public bool WorksOnElements => Status is FileStatus.Refining or FileStatus.Refined or FileStatus.Mapping;
}
