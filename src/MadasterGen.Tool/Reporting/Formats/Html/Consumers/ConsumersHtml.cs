using System.Linq;
using MadasterGen.Tool.Reporting.Consumers;

namespace MadasterGen.Tool.Reporting.Formats.Html.Consumers;

/// <summary>Writes as HTML what the changes are to consumers: numbers for each, and a matrix of changes × consumers.</summary>
internal static class ConsumersHtml
{
    /// <summary>The section; empty when no consumer was asked about.</summary>
    public static string Of(PageStep step)
    {
        if (step.Report.Consumers is not { Count: > 0 } consumers)
            return "";
        return "<section class=\"consumers\" aria-labelledby=\"consumers\">\n<h3 id=\"consumers\">Consumers</h3>\n"
            + $"<ul class=\"consumer-list\">\n{string.Concat(consumers.Select(one => Card(one, step.Report)))}</ul>\n"
            + $"{ConsumerMatrixHtml.Of(step, consumers)}</section>\n";
    }

    private static string Card(ConsumerReport consumer, DiffReport report)
    {
        string level = consumer.Count(ConsumerEffect.Breaks) > 0 ? "breaking"
            : consumer.Count(ConsumerEffect.Look) > 0 ? "potential"
            : "harmless";
        string note = consumer.Note is { } text ? $"<small>{HtmlText.Of(text)}</small>" : "";
        return $"<li class=\"count {level}\"><strong>{HtmlText.Of(consumer.Name)}</strong>"
            + $"<small>{consumer.Counts(report.Changes.Count)}</small>{note}</li>\n";
    }
}
