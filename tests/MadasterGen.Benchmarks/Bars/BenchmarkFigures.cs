using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace MadasterGen.Benchmarks.Bars;

/// <summary>Runs the benchmarks of a class and finds their figures by the method's name and the parameters' values.</summary>
internal sealed class BenchmarkFigures
{
    // Short iterations, enough of them for a median: the table takes minutes, not an hour, and a slow moment of the machine
    // falls on one iteration rather than on one benchmark.
    private static readonly IConfig Configuration = DefaultConfig.Instance.AddJob(
        Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(200)).WithWarmupCount(8).WithIterationCount(15));

    private readonly Summary _summary;

    private BenchmarkFigures(Summary summary) => _summary = summary;

    /// <exception cref="InvalidOperationException">A benchmark did not run, which would make the table a lie.</exception>
    internal static BenchmarkFigures Of<T>() => Of(typeof(T))[0];

    /// <summary>The figures of several classes, in their order, built once.</summary>
    /// <inheritdoc cref="Of{T}"/>
    internal static BenchmarkFigures[] Of(params Type[] classes)
    {
        Summary[] summaries = BenchmarkRunner.Run(classes, Configuration);
        foreach (Summary summary in summaries)
        {
            if (summary.HasCriticalValidationErrors || summary.Reports.Length == 0 || summary.Reports.Any(static report => !report.Success))
                throw new InvalidOperationException($"Not every benchmark of {summary.Title} ran; see {summary.LogFilePath}.");
        }

        return [.. summaries.Select(static summary => new BenchmarkFigures(summary))];
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
