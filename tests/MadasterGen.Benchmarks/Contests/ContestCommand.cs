using System.Reflection;
using BenchmarkDotNet.Attributes;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Contests;

/// <summary>Runs one contest and prints its figures: the quick way to see what a change of the code does.</summary>
internal static class ContestCommand
{
    /// <summary>Returns 0, or 2 when there is no such class.</summary>
    internal static int Run(string name)
    {
        if (typeof(ContestCommand).Assembly.GetTypes().SingleOrDefault(type => type.Name == name) is not { } type)
        {
            Console.Error.WriteLine($"There is no class '{name}'.");
            return 2;
        }

        string baseline = type.GetMethods().Single(static method => method.GetCustomAttribute<BenchmarkAttribute>() is { Baseline: true }).Name;
        foreach (IGrouping<string, ContestResult> group in Contest.Run(type).GroupBy(static result => string.Join(' ', result.Parameters)))
        {
            Figure limit = Time(group.Single(result => result.Method == baseline));
            Console.WriteLine($"\n{name} {group.Key}");
            foreach (ContestResult result in group)
            {
                Figure bytes = Figure.Of("", result.Turns.Select(static turn => turn.Bytes), Unit.Bytes);
                Console.WriteLine(FormattableString.Invariant($"{result.Method,-24} {Time(result),10} {Time(result).Over(limit),8:0.00} × {bytes,12}"));
            }
        }

        return 0;
    }

    private static Figure Time(ContestResult result) => Figure.Of("", result.Turns.Select(static turn => turn.Nanoseconds), Unit.Nanoseconds);
}
