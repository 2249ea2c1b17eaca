using System;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline;

/// <summary>
/// Joins steps with reference types alone. The compiler's tables are generic: for each value type that flows between
/// steps, such as a tuple of a tuple, the runtime compiles all of them anew, which took a third of a first run.
/// </summary>
internal static class Steps
{
    /// <summary>Each value with the one of another step.</summary>
    public static IncrementalValuesProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(this IncrementalValuesProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class
        where TRight : class => left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>The value with the one of another step.</summary>
    public static IncrementalValueProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class
        where TRight : class => left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>All values as one.</summary>
    public static IncrementalValueProvider<Group<T>> Together<T>(this IncrementalValuesProvider<T> values)
        where T : class => values.Collect().Select(static (items, _) => new Group<T>(items));

    /// <summary>Makes something of each value, of several at a time on several threads.</summary>
    public static IncrementalValuesProvider<TOutput> SideBySide<TInput, TOutput>(this IncrementalValuesProvider<TInput> values, Func<TInput, CancellationToken, TOutput> make)
        where TInput : class
        where TOutput : class => values.Together()
            .SelectMany((inputs, cancellationToken) => Ahead<TInput, TOutput>.Begin(inputs, make, cancellationToken))
            .Select(static (ahead, cancellationToken) => ahead.Finish(cancellationToken));

    /// <summary>The values that are there.</summary>
    public static IncrementalValuesProvider<T> Present<T>(this IncrementalValuesProvider<T?> values)
        where T : class => values.Where(static value => value is not null).Select(static (value, _) => value!);
}
