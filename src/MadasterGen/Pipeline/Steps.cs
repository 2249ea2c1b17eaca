using System;
using System.Threading;
using MadasterGen.Pipeline.Kept;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline;

/// <summary>
/// Joins steps with reference types alone, each result under a name of its own. The compiler's tables are generic: for each value type
/// that flows between steps, such as a tuple of a tuple, the runtime compiles all of them again, which took a third of a first run.
/// So the only tuples that flow are those of <c>Combine</c> itself, and those hold two references, for which the runtime shares code.
/// </summary>
#pragma warning disable RS0030 // The only place that calls Combine and Collect: what comes out of it are references.
internal static class Steps
{
    /// <summary>Each value with that of another step.</summary>
    public static IncrementalValuesProvider<TResult> With<T, T1, TResult>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<T1> other, Func<T, T1, TResult> make)
        where T : class
        where T1 : class
        where TResult : class? => values.Combine(other).Select((pair, _) => Made(pair, make));

    /// <summary>Each value with that of another step, where making something of them can be stopped.</summary>
    public static IncrementalValuesProvider<TResult> With<T, T1, TResult>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<T1> other, Func<T, T1, CancellationToken, TResult> make)
        where T : class
        where T1 : class
        where TResult : class? => values.Combine(other)
            .Select((pair, cancellationToken) => Made(pair, (one, another) => make(one, another, cancellationToken)));

    /// <summary>Each value with those of two other steps.</summary>
    public static IncrementalValuesProvider<TResult> With<T, T1, T2, TResult>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<T1> first, IncrementalValueProvider<T2> second,
        Func<T, T1, T2, TResult> make)
        where T : class
        where T1 : class
        where T2 : class
        where TResult : class? => values.With(first, Pair<T, T1>.Of).With(second, (pair, other) => make(pair.One, pair.Other, other));

    /// <summary>Each value with those of three other steps.</summary>
    public static IncrementalValuesProvider<TResult> With<T, T1, T2, T3, TResult>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<T1> first, IncrementalValueProvider<T2> second,
        IncrementalValueProvider<T3> third, Func<T, T1, T2, T3, TResult> make)
        where T : class
        where T1 : class
        where T2 : class
        where T3 : class
        where TResult : class? => values.With(first, Pair<T, T1>.Of)
            .With(second, third, (pair, other, last) => make(pair.One, pair.Other, other, last));

    /// <summary>The value with that of another step.</summary>
    public static IncrementalValueProvider<TResult> With<T, T1, TResult>(
        this IncrementalValueProvider<T> value, IncrementalValueProvider<T1> other, Func<T, T1, TResult> make)
        where T : class
        where T1 : class
        where TResult : class? => value.Combine(other).Select((pair, _) => Made(pair, make));

    /// <summary>The value with those of two other steps.</summary>
    public static IncrementalValueProvider<TResult> With<T, T1, T2, TResult>(
        this IncrementalValueProvider<T> value, IncrementalValueProvider<T1> first, IncrementalValueProvider<T2> second,
        Func<T, T1, T2, TResult> make)
        where T : class
        where T1 : class
        where T2 : class
        where TResult : class? => value.With(first, Pair<T, T1>.Of).With(second, (pair, other) => make(pair.One, pair.Other, other));

    /// <summary>The value with those of three other steps.</summary>
    public static IncrementalValueProvider<TResult> With<T, T1, T2, T3, TResult>(
        this IncrementalValueProvider<T> value, IncrementalValueProvider<T1> first, IncrementalValueProvider<T2> second,
        IncrementalValueProvider<T3> third, Func<T, T1, T2, T3, TResult> make)
        where T : class
        where T1 : class
        where T2 : class
        where T3 : class
        where TResult : class => value.With(first, Pair<T, T1>.Of)
            .With(second, third, (pair, other, last) => make(pair.One, pair.Other, other, last));

    /// <summary>All values as one.</summary>
    public static IncrementalValueProvider<Group<T>> Together<T>(this IncrementalValuesProvider<T> values)
        where T : class => values.Collect().Select(static (items, _) => new Group<T>(items));

    /// <summary>Makes something of each value, of several at a time on several threads.</summary>
    public static IncrementalValuesProvider<TOutput> SideBySide<TInput, TOutput>(
        this IncrementalValuesProvider<TInput> values, Func<TInput, CancellationToken, TOutput> make)
        where TInput : class
        where TOutput : class => values.Together()
            .SelectMany((inputs, cancellationToken) => Ahead<TInput, TOutput>.Begin(inputs, make, cancellationToken))
            .Select(static (ahead, cancellationToken) => ahead.Finish(cancellationToken));

    /// <summary>The values that are there.</summary>
    public static IncrementalValuesProvider<T> Present<T>(this IncrementalValuesProvider<T?> values)
        where T : class => values.Where(static value => value is not null).Select(static (value, _) => value!);

    /// <summary>The value, or none when it is not there.</summary>
    public static IncrementalValuesProvider<T> Present<T>(this IncrementalValueProvider<T?> value)
        where T : class => value.SelectMany(static (value, _) => value is null ? Array.Empty<T>() : [value]);

    private static TResult Made<T, T1, TResult>((T One, T1 Other) pair, Func<T, T1, TResult> make) => make(pair.One, pair.Other);

    /// <summary>Two values on their way to a join of more.</summary>
    private sealed record Pair<T, T1>(T One, T1 Other)
        where T : class
        where T1 : class
    {
        public static Pair<T, T1> Of(T one, T1 other) => new(one, other);
    }
}
