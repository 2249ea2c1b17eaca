using System.Globalization;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Generator;

/// <summary>A solution in one compiler server: what one project has made, no other makes again.</summary>
internal sealed class SolutionMeasurement : IMeasurement
{
    private const int Projects = 20;

    // What each project does for itself: asking for what is kept, comparing it, handing it over.
    private const double Again = 0.2;

    private static int WarmUp => Effort.Of(40, 20);

    private static int Processes => Effort.Of(5, 3);

    public string Name => "solution";

    public IReadOnlyList<Bar> Measure()
    {
        Timing[][] runs = [.. Enumerable.Range(0, Processes).Select(static _ => Run())];
        Timing[] medians = [.. Enumerable.Range(0, runs[0].Length).Select(i => Timing.Median([.. runs.Select(run => run[i])]))];
        Figure first = Time("the first one", medians[0], 1);
        Figure changed = Time("the first one", medians[4], 1);
        return
        [
            Bar.AtMost("20 projects with both documents: each but the first", Time("", medians[1], Projects - 1), first, Again),
            Bar.AtMost("three target frameworks: together", Time("", medians[2], 1), first with { Whose = "one project" }, 1 + (2 * Again)),
            Alone("20 projects, a keystroke in each: each", Time("", medians[3], Projects)),
            Alone("20 projects, one schema renamed: the first", changed with { Whose = "" }),
            Bar.AtMost("20 projects, one schema renamed: each but the first", Time("", medians[5], Projects - 1), changed, Again),
        ];
    }

    private static Timing[] Run() =>
    [
        .. ChildProcess.Ours("solution", Projects.ToString(CultureInfo.InvariantCulture), WarmUp.ToString(CultureInfo.InvariantCulture)).Select(Timing.Parse),
    ];

    private static Bar Alone(string what, Figure figure) => new(what, figure.ToString(), "", "", "", null) { Cost = figure.Value };

    private static Figure Time(string whose, Timing timing, int count) => new(whose, timing.Milliseconds * 1e6 / count, Unit.Nanoseconds);
}
