using MadasterGen.Benchmarks.Contests;

namespace MadasterGen.Benchmarks.Bars;

/// <summary>Runs the benchmarks of a class and finds their figures by the method's name and the parameters' values.</summary>
internal sealed class BenchmarkFigures
{
    private readonly List<ContestResult> _results;

    private BenchmarkFigures(List<ContestResult> results) => _results = results;

    /// <exception cref="InvalidOperationException">A benchmark did not run, which would make the table a lie.</exception>
    internal static BenchmarkFigures Of<T>() => new(Contest.Run(typeof(T)));

    /// <summary>The median time of one operation.</summary>
    internal Figure Time(string whose, string method, params string[] parameters) =>
        Figure.Of(whose, Turns(method, parameters).Select(static turn => turn.Nanoseconds), Unit.Nanoseconds);

    /// <summary>The bytes that one operation allocates on the managed heap.</summary>
    internal Figure Allocated(string whose, string method, params string[] parameters) =>
        Figure.Of(whose, Turns(method, parameters).Select(static turn => turn.Bytes), Unit.Bytes);

    private IReadOnlyList<Turn> Turns(string method, string[] parameters) =>
        _results.Single(result => result.Method == method && parameters.All(result.Parameters.Contains)).Turns;
}
