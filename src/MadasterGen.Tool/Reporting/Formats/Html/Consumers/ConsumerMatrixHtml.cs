using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Tool.Reporting.Consumers;

namespace MadasterGen.Tool.Reporting.Formats.Html.Consumers;

/// <summary>Writes changes × consumers.</summary>
internal static class ConsumerMatrixHtml
{
    /// <summary>The table. What nobody uses would only hide in it what somebody does.</summary>
    public static string Of(PageStep step, IReadOnlyList<ConsumerReport> consumers)
    {
        ReportChange[] used = [.. step.Report.Groups.SelectMany(group => group.All)
            .Where(change => consumers.Any(consumer => consumer.Find(change) is not null))
            .OrderByDescending(change => consumers.Max(consumer => consumer.Find(change)?.Effect ?? ConsumerEffect.Unused))];
        string others = (step.Report.Changes.Count - used.Length).ToString(CultureInfo.InvariantCulture);
        string count = used.Length.ToString(CultureInfo.InvariantCulture);
        string head = string.Concat(consumers.Select(consumer => $"<th scope=\"col\">{HtmlText.Names(consumer.Name)}</th>"));
        return $"<details class=\"consumer-changes\" open><summary>Changes × consumers ({count})</summary>\n"
            + $"<p class=\"legend\">Changes of what somebody uses, the worst first. {others} other changes concern none of them.</p>\n"
            + $"<div class=\"table\"><table class=\"consumer-matrix\"><thead><tr><th scope=\"col\">Change</th>{head}</tr></thead><tbody>\n"
            + string.Concat(used.Select(change => Row(change, consumers))) + "</tbody></table></div></details>\n";
    }

    private static string Row(ReportChange change, IReadOnlyList<ConsumerReport> consumers) =>
        $"<tr><th scope=\"row\">{HtmlText.Of(change.Change.Sentence)}<small>{change.Change.RuleId}</small></th>"
        + string.Concat(consumers.Select(consumer => Cell(consumer.Find(change)))) + "</tr>\n";

    private static string Cell(ConsumerChange? used)
    {
        if (used is null)
            return "<td><span class=\"faint\">not used</span></td>";
        string level = LevelText.Word(ConsumerEffects.LevelOf(used.Effect)!.Value);
        string uses = string.Concat(used.Uses.DefaultIfEmpty("the API as a whole").Select(use => $"<small>{HtmlText.Names(use)}</small>"));
        return $"<td><span class=\"badge {level}\">{ConsumerEffects.Title(used.Effect)}</span>{uses}</td>";
    }
}
