using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Contests;

/// <summary>Lets the benchmarks of a class take turns, each in a process of its own.</summary>
internal static class Contest
{
    // Odd, so that there is a median turn; enough for one in four to be disturbed.
    private static int Rounds => Effort.Of(15, 5);

    /// <summary>The turns of every benchmark of a class, with every value of its parameters.</summary>
    /// <exception cref="InvalidOperationException">A benchmark did not run, which would make the table a lie.</exception>
    internal static List<ContestResult> Run(Type type)
    {
        MethodInfo[] methods = [.. type.GetMethods().Where(static method => method.IsDefined(typeof(BenchmarkAttribute)))];
        List<ContestResult> results = [];
        foreach ((string Name, string Value)[] parameters in Combinations(type))
        {
            Console.WriteLine($"{type.Name} {string.Join(' ', parameters.Select(static parameter => parameter.Value))}");
            results.AddRange(Run(type, methods, parameters));
        }

        return results;
    }

    private static IEnumerable<ContestResult> Run(Type type, MethodInfo[] methods, (string Name, string Value)[] parameters)
    {
        List<ContenderProcess> processes = [];
        try
        {
            // One after another: getting ready takes the whole machine.
            foreach (MethodInfo method in methods)
                processes.Add(ContenderProcess.Start(Contender.Arguments(type, method, parameters)));
            var turns = processes.ConvertAll(static _ => new List<Turn>(Rounds));
            for (int round = 0; round < Rounds; round++)
            {
                // Each round begins with another one, so that no one is always behind the same neighbour.
                for (int i = 0; i < processes.Count; i++)
                {
                    int index = (i + round) % processes.Count;
                    turns[index].Add(processes[index].TakeTurn());
                }
            }

            return [.. methods.Select((method, i) => new ContestResult(method.Name, [.. parameters.Select(static parameter => parameter.Value)], turns[i]))];
        }
        finally
        {
            processes.ForEach(static process => process.Dispose());
        }
    }

    private static IEnumerable<(string Name, string Value)[]> Combinations(Type type)
    {
        IEnumerable<(string Name, string Value)[]> combinations = [[]];
        foreach (PropertyInfo property in type.GetProperties())
        {
            if (property.GetCustomAttribute<ParamsAttribute>() is not { } values) continue;
            combinations = combinations.SelectMany(known => values.Values.Select(
                value => ((string, string)[])[.. known, (property.Name, Convert.ToString(value, CultureInfo.InvariantCulture)!)]));
        }

        return combinations.ToList();
    }
}

/// <summary>What one turn gave, for one operation.</summary>
internal readonly record struct Turn(double Nanoseconds, double Bytes)
{
    /// <summary>What one of so many calls costs that wait for something, so that their bytes are on any thread.</summary>
    internal static async Task<Turn> TakeAsync(Func<Task> call, int calls)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++) await call().ConfigureAwait(false);
        double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        return new(time / calls, (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / calls);
    }
}

/// <summary>The turns of one benchmark.</summary>
/// <param name="Method">The benchmark's method.</param>
/// <param name="Parameters">The values of the class's parameters.</param>
/// <param name="Turns">In the order of the rounds.</param>
internal sealed record ContestResult(string Method, IReadOnlyList<string> Parameters, IReadOnlyList<Turn> Turns);
