using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace MadasterGen.Pipeline.Kept;

/// <summary>
/// What a step makes of one input, made by whichever thread comes first. Equal to another when the inputs are; what is
/// made of them is then equal too.
/// </summary>
/// <typeparam name="TInput">The input.</typeparam>
/// <typeparam name="TOutput">What is made of it.</typeparam>
internal sealed class Ahead<TInput, TOutput>
    where TInput : class
    where TOutput : class
{
    // An input that stays, from run to run or in the process (see RecentFiles), keeps what was made of it.
    private static readonly ConditionalWeakTable<TInput, Ahead<TInput, TOutput>> s_known = new();

    // How long a thread waits for another one before it looks at its own token.
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(20);

    private readonly object _lock = new();
    private readonly TInput _input;
    private readonly Func<TInput, CancellationToken, TOutput> _make;
    private volatile TOutput? _output;

    private Ahead(TInput input, Func<TInput, CancellationToken, TOutput> make) => (_input, _make) = (input, make);

    /// <summary>
    /// Begins with all inputs but the first, and from the end: the caller's own thread asks for them from the beginning, and
    /// two threads at one input would wait for each other.
    /// </summary>
    public static IEnumerable<Ahead<TInput, TOutput>> Begin(
        IReadOnlyList<TInput> inputs, Func<TInput, CancellationToken, TOutput> make, CancellationToken cancellationToken)
    {
        Ahead<TInput, TOutput>[] all = new Ahead<TInput, TOutput>[inputs.Count];
        for (int i = all.Length - 1; i >= 0; i--)
        {
            TInput kept = inputs[i] is IKeptInput { Owner: { } owner } ? Interned<TInput>.Of(owner, inputs[i]) : inputs[i];
            Ahead<TInput, TOutput> ahead = s_known.GetValue(kept, input => new Ahead<TInput, TOutput>(input, make));
            if (i > 0 && ahead._output is null)
                Task.Run(() => ahead.Finish(cancellationToken), cancellationToken);
            all[i] = ahead;
        }
        return all;
    }

    /// <summary>
    /// What is made of the input. Where another thread was at it and was cancelled, it is made here; a failure is told and made again by
    /// whoever asks next.
    /// </summary>
    public TOutput Finish(CancellationToken cancellationToken)
    {
        if (_output is { } known)
            return known;
        // That thread can belong to another build, which ends by a token of its own.
        while (!Monitor.TryEnter(_lock, s_patience))
            cancellationToken.ThrowIfCancellationRequested();
        try
        {
            TOutput output = _output ?? _make(_input, cancellationToken);
            if (output is not IFallible { HasFailed: true })
                _output = output;
            return output;
        }
        finally
        {
            Monitor.Exit(_lock);
        }
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ahead<TInput, TOutput> other && _input.Equals(other._input);

    /// <inheritdoc/>
    public override int GetHashCode() => _input.GetHashCode();
}
