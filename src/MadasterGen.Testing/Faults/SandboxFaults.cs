namespace MadasterGen.Testing;

/// <summary>
/// The misbehaviour that a sandbox server still has before it. A request meets the first fault in the queue that applies to it, and only
/// that one.
/// </summary>
public sealed class SandboxFaults
{
    private readonly object _gate = new();
    private readonly List<Pending> _pending = [];

    private readonly bool _knowsOperations;

    internal SandboxFaults(bool knowsOperations) => _knowsOperations = knowsOperations;

    /// <summary>How many faults wait, those that stay forever included.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _pending.Count;
        }
    }

    /// <summary>Adds a fault behind those that wait already.</summary>
    /// <param name="fault">The fault, with the requests it is for and how often it happens.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="SandboxFault.Times"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The fault is for an operation, and a recording knows of none.</exception>
    public void Enqueue(SandboxFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(fault.Times, 1);
        if (fault.Operation is not null && !_knowsOperations)
            throw new ArgumentException("A recording knows addresses and no operations: set the fault's Path instead.", nameof(fault));
        lock (_gate)
            _pending.Add(new Pending(fault));
    }

    /// <summary>Forgets every fault.</summary>
    public void Clear()
    {
        lock (_gate)
            _pending.Clear();
    }

    /// <summary>The fault that a request meets, if any. One without a path of its own meets the API alone.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isApi">Whether it is one to the API.</param>
    /// <param name="operation">The id of the operation; <see langword="null"/> where the request is to none.</param>
    internal SandboxFault? Take(HttpRequest request, bool isApi, string? operation = null)
    {
        lock (_gate)
        {
            Pending? met = _pending.FirstOrDefault(pending => Meets(pending.Fault, request, isApi, operation));
            if (met is null)
                return null;
            if (!met.Fault.Forever && --met.Left == 0)
                _pending.Remove(met);
            return met.Fault;
        }
    }

    private static bool Meets(SandboxFault fault, HttpRequest request, bool isApi, string? operation) =>
        (fault.Operation is null || fault.Operation == operation)
        && (fault.Path?.Invoke(request.Path.Value ?? "") ?? isApi) && fault.Applies(request);

    private sealed class Pending
    {
        public Pending(SandboxFault fault)
        {
            Fault = fault;
            Left = fault.Times;
        }

        public SandboxFault Fault { get; }

        public int Left { get; set; }
    }
}
