using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MadasterGen.Benchmarks.Bars;

/// <summary>Runs the benchmarks of a class and finds their figures by the method's name and the parameters' values.</summary>
internal sealed class BenchmarkFigures
{
    private readonly Summary _summary;

    private BenchmarkFigures(Summary summary) => _summary = summary;

    /// <exception cref="InvalidOperationException">A benchmark did not run, which would make the table a lie.</exception>
    internal static BenchmarkFigures Of<T>()
    {
        Summary summary = BenchmarkRunner.Run<T>();
        if (summary.HasCriticalValidationErrors || summary.Reports.Length == 0 || summary.Reports.Any(static report => !report.Success))
            throw new InvalidOperationException($"Not every benchmark of {typeof(T).Name} ran; see {summary.LogFilePath}.");
        return new(summary);
    }

    /// <summary>The median time of one operation.</summary>
    internal Figure Time(string whose, string method, params string[] parameters) =>
        new(whose, Report(method, parameters).ResultStatistics!.Median, Unit.Nanoseconds);

    /// <summary>The bytes that one operation allocates on the managed heap.</summary>
    internal Figure Allocated(string whose, string method, params string[] parameters)
    {
        BenchmarkReport report = Report(method, parameters);
        return new(whose, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0, Unit.Bytes);
    }

    private BenchmarkReport Report(string method, string[] parameters) =>
        _summary.Reports.Single(report =>
            report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
            && parameters.All(value => report.BenchmarkCase.Parameters.Items.Any(item => item.Value?.ToString() == value)));
}
