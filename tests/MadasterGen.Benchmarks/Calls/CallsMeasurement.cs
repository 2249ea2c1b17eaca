using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>
/// Whole calls through handlers in memory, beside two ways of writing them by hand with the generated JSON, with the same guarantees and
/// without any, and the peers.
/// </summary>
internal sealed class CallsMeasurement : IMeasurement
{
    private const double Limit = 1.05;

    public string Name => "calls";

    public IReadOnlyList<Bar> Measure()
    {
        SideBySide account = SideBySide.Of<GettingAccount>();
        SideBySide streamed = SideBySide.Of<GettingAccountStreamed>();
        SideBySide folder = SideBySide.Of<GettingFolder>();
        SideBySide commodities = SideBySide.Of<GettingCommodities>();
        SideBySide posted = SideBySide.Of<PostingFolder>();
        BenchmarkFigures elements = BenchmarkFigures.Of<PostingElements>();
        return
        [
            .. Call("one call", account),
            .. Beside("one call", account, "Refit", nameof(GettingAccount.WithRefit)),
            .. Beside("one call", account, "NSwag, System.Text.Json", nameof(GettingAccount.NSwag)),
            .. Beside("one call", account, "GetFromJsonAsync, source generator", nameof(GettingAccount.FromJson)),
            .. Beside("one call", account, "SendAsync alone", nameof(GettingAccount.SendAlone)),
            .. Call("one call, answer streamed", streamed),
            .. Call("one call, parameter in the path", folder),
            .. Beside("one call, parameter in the path", folder, "Refit", nameof(GettingFolder.WithRefit)),
            .. Beside("one call, parameter in the path", folder, "NSwag, System.Text.Json", nameof(GettingFolder.NSwag)),
            .. Call("one call, path and query", commodities),
            .. Beside("one call, path and query", commodities, "Refit", nameof(GettingCommodities.WithRefit)),
            .. Beside("one call, path and query", commodities, "NSwag, System.Text.Json", nameof(GettingCommodities.NSwag)),
            .. Call("one call with a body", posted),
            .. Beside("one call with a body", posted, "Refit", nameof(PostingFolder.WithRefit)),
            .. Beside("one call with a body", posted, "NSwag, System.Text.Json", nameof(PostingFolder.NSwagClient)),
            .. Elements(elements, "1"),
            .. Elements(elements, "1000"),
            Bar.AtMost(
                "one call with 1,000 elements: bytes", elements.Allocated("", nameof(PostingElements.Generated), "1000"),
                elements.Allocated("with one element", nameof(PostingElements.Generated), "1"), Limit),
        ];
    }

    private static IEnumerable<Bar> Elements(BenchmarkFigures figures, string count) =>
    [
        Bar.Beside($"one call with {count} elements: time", figures.Time("", nameof(PostingElements.Generated), count), figures.Time("hand-written", nameof(PostingElements.HandWritten), count)),
        Bar.Beside($"one call with {count} elements: bytes", figures.Allocated("", nameof(PostingElements.Generated), count), figures.Allocated("hand-written", nameof(PostingElements.HandWritten), count)),
    ];

    private static IEnumerable<Bar> Call(string what, SideBySide figures) =>
    [
        Bar.AtMost(what + ": time", figures.Time("", nameof(GettingAccount.Generated)), figures.Time("hand-written", nameof(GettingAccount.Guarded)), Limit),
        Bar.AtMost(what + ": bytes", figures.Allocated("", nameof(GettingAccount.Generated)), figures.Allocated("hand-written", nameof(GettingAccount.Guarded)), 1),
        .. Beside(what, figures, "hand-written without guarantees", nameof(GettingAccount.HandWritten)),
    ];

    private static IEnumerable<Bar> Beside(string what, SideBySide figures, string whose, string method) =>
    [
        Bar.Beside(what + ": time", figures.Time("", nameof(GettingAccount.Generated)), figures.Time(whose, method)),
        Bar.Beside(what + ": bytes", figures.Allocated("", nameof(GettingAccount.Generated)), figures.Allocated(whose, method)),
    ];
}
