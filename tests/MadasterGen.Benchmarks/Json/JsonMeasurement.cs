using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Json;

/// <summary>Reading and writing, beside the hand-written limit and the peers.</summary>
internal sealed class JsonMeasurement : IMeasurement
{
    private const double Limit = 1.10;

    /// <summary>More than what a call allocates anyway would grow with the payload.</summary>
    private const double FixedBytes = 1024;

    public string Name => "json";

    public IReadOnlyList<Bar> Measure()
    {
        BenchmarkFigures commodities = BenchmarkFigures.Of<ReadingCommodities>();
        BenchmarkFigures elements = BenchmarkFigures.Of<ReadingElements>();
        BenchmarkFigures writtenCommodities = BenchmarkFigures.Of<WritingCommodities>();
        BenchmarkFigures writtenElements = BenchmarkFigures.Of<WritingElements>();
        BenchmarkFigures small = BenchmarkFigures.Of<SmallObject>();
        return
        [
            .. Reading("read 1,000 commodities", commodities, 1.6, "in front"),
            Bar.Faster("read 1,000 commodities", Ours(commodities, "in front"), commodities.Time("NSwag, System.Text.Json", nameof(ReadingCommodities.NSwagWithSystemText), "in front"), 6),
            Bar.Beside("read 1,000 commodities", Ours(commodities, "in front"), commodities.Time("NSwag, Newtonsoft.Json", nameof(ReadingCommodities.NSwagWithNewtonsoft), "in front")),
            Bar.AtMost("read 1,000 commodities, discriminator behind", Ours(commodities, "behind"), commodities.Time("hand-written", nameof(ReadingCommodities.HandWritten), "behind"), Limit),
            Bar.Beside("read 1,000 commodities, discriminator behind", Ours(commodities, "behind"), commodities.Time("source generator", nameof(ReadingCommodities.SourceGenerator), "behind")),
            .. Reading("read 1,000 elements", elements, 1.4),
            Bar.Beside("read 1,000 elements", Ours(elements), elements.Time("NSwag, System.Text.Json", nameof(ReadingElements.NSwagWithSystemText))),
            Bar.Beside("read 1,000 elements", Ours(elements), elements.Time("NSwag, Newtonsoft.Json", nameof(ReadingElements.NSwagWithNewtonsoft))),
            .. Writing("write 1,000 commodities", writtenCommodities),
            .. Writing("write 1,000 elements", writtenElements),
            .. Small(small),
        ];
    }

    private static Figure Ours(BenchmarkFigures figures, params string[] parameters) => figures.Time("", nameof(ReadingElements.Generated), parameters);

    private static IEnumerable<Bar> Reading(string what, BenchmarkFigures figures, double faster, params string[] parameters) =>
    [
        Bar.AtMost(what, Ours(figures, parameters), figures.Time("hand-written", nameof(ReadingElements.HandWritten), parameters), Limit),
        Bar.Faster(what, Ours(figures, parameters), figures.Time("source generator", nameof(ReadingElements.SourceGenerator), parameters), faster),
    ];

    private static IEnumerable<Bar> Writing(string what, BenchmarkFigures figures)
    {
        Figure allocated = figures.Allocated("", nameof(WritingElements.Generated));
        return
        [
            Bar.AtMost(what, Ours(figures), figures.Time("hand-written", nameof(WritingElements.HandWritten)), Limit),
            new(what + ", allocated", allocated.ToString(), figures.Allocated("hand-written", nameof(WritingElements.HandWritten)).ToString(), "", "does not grow with the payload", allocated.Value <= FixedBytes),
            Bar.Beside(what, Ours(figures), figures.Time("source generator", nameof(WritingElements.SourceGenerator))),
            Bar.Beside(what, Ours(figures), figures.Time("NSwag, System.Text.Json", nameof(WritingElements.NSwagWithSystemText))),
            Bar.Beside(what, Ours(figures), figures.Time("NSwag, Newtonsoft.Json", nameof(WritingElements.NSwagWithNewtonsoft))),
        ];
    }

    private static IEnumerable<Bar> Small(BenchmarkFigures figures) =>
    [
        Bar.Beside("one small object, there and back", Ours(figures), figures.Time("hand-written", nameof(SmallObject.HandWritten))),
        Bar.Beside("one small object, there and back", Ours(figures), figures.Time("source generator", nameof(SmallObject.SourceGenerator))),
        Bar.Beside("one small object, there and back", Ours(figures), figures.Time("NSwag, System.Text.Json", nameof(SmallObject.NSwagWithSystemText))),
        Bar.Beside("one small object, there and back", Ours(figures), figures.Time("NSwag, Newtonsoft.Json", nameof(SmallObject.NSwagWithNewtonsoft))),
    ];
}
