using MadasterGen.Testing.Faults;
using MadasterGen.Testing.Http;

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

    /// <summary>Responds to a request, by way of the fault that it meets, if any.</summary>
    /// <param name="context">The request.</param>
    /// <param name="target">What it is to.</param>
    /// <param name="respond">Makes the response that comes without a fault.</param>
    internal async Task RespondAsync(HttpContext context, FaultTarget target, Func<Task<SandboxResponse>> respond)
    {
        SandboxFault? fault = Take(context.Request, target);
        SandboxResponse response = fault?.Instead(context.Request) ?? await respond();
        // The rest of an upload that nobody wanted, so that the connection stays usable and the journal complete.
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        if (fault is null)
            await ResponseWriter.WriteAsync(response, context);
        else
            await fault.DeliverAsync(fault.Rewrite(response, target.Table), context);
    }

    // One without a path of its own meets the API alone.
    private SandboxFault? Take(HttpRequest request, FaultTarget target)
    {
        lock (_gate)
        {
            Pending? met = _pending.FirstOrDefault(pending => Meets(pending.Fault, request, target));
            if (met is null)
                return null;
            if (!met.Fault.Forever && --met.Left == 0)
                _pending.Remove(met);
            return met.Fault;
        }
    }

    private static bool Meets(SandboxFault fault, HttpRequest request, FaultTarget target) =>
        (fault.Operation is null || fault.Operation == target.Operation)
        && (fault.Path?.Invoke(request.Path.Value ?? "") ?? target.IsApi) && fault.Applies(request);

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
