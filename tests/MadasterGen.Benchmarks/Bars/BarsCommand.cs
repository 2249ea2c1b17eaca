using MadasterGen.Benchmarks.Bodies;
using MadasterGen.Benchmarks.Builds;
using MadasterGen.Benchmarks.Calls;
using MadasterGen.Benchmarks.Changes;
using MadasterGen.Benchmarks.Documents;
using MadasterGen.Benchmarks.Generator;
using MadasterGen.Benchmarks.Hosts;
using MadasterGen.Benchmarks.Json;
using MadasterGen.Benchmarks.Streaming;
using MadasterGen.Benchmarks.Transfers;

namespace MadasterGen.Benchmarks.Bars;

/// <summary>Measures everything, or what is named, and prints one table.</summary>
internal static class BarsCommand
{
    private static readonly IMeasurement[] Measurements =
    [
        new JsonMeasurement(),
        new CallsMeasurement(),
        new BodiesMeasurement(),
        new TransfersMeasurement(),
        new StreamingMeasurement(),
        new GeneratorMeasurement(),
        new SolutionMeasurement(),
        new LargeMeasurement(),
        new ChangesMeasurement(),
        new BuildMeasurement(),
        new SizeMeasurement(),
        new HostsMeasurement(),
        new DocumentsMeasurement(),
    ];

    // What shows most changes to the client and to the generator within three minutes.
    private static readonly string[] s_quick = ["json", "calls", "generator"];

    /// <summary>Returns 0 when every bar holds, 1 when one does not, 2 when the arguments name nothing.</summary>
    internal static int Run(string[] arguments)
    {
        BarsOptions options;
        try
        {
            options = BarsOptions.Parse(arguments);
        }
        catch (ArgumentException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }

        IReadOnlyList<string> names = options.Names.Count == 0 && options.IsQuick ? s_quick : options.Names;
        string[] unknown = [.. names.Except(Measurements.Select(static measurement => measurement.Name))];
        if (unknown.Length > 0)
        {
            Console.Error.WriteLine($"There is no measurement '{unknown[0]}'. There are: {string.Join(", ", Measurements.Select(static measurement => measurement.Name))}.");
            return 2;
        }

        Effort.IsQuick = options.IsQuick;
        Baseline? before = options.CompareWith is { } file ? Baseline.Load(file) : null;
        var bars = new List<Bar>();
        foreach (IMeasurement measurement in Measurements)
            if (names.Count == 0 || names.Contains(measurement.Name))
                bars.AddRange(measurement.Measure());
        Console.WriteLine(Table(bars, before));
        if (options.SaveTo is { } saved)
            Baseline.Save(saved, bars);
        return bars.Exists(static bar => bar.Holds == false) ? 1 : 0;
    }

    private static string Table(IEnumerable<Bar> bars, Baseline? before) => string.Join('\n',
    [
        "",
        "| what | ours | peer | ratio | bar | |" + (before is null ? "" : " since before |"),
        "|---|---|---|---|---|---|" + (before is null ? "" : "---|"),
        .. bars.Select(bar => Line(bar) + (before is null ? "" : $" {before.Since(bar)} |")),
    ]);

    private static string Line(Bar bar) =>
        $"| {bar.What} | {bar.Ours} | {bar.Peer} | {bar.Ratio} | {bar.Limit} | {bar.Holds switch { true => "holds", false => "**does not hold**", null => "" }} |";
}
