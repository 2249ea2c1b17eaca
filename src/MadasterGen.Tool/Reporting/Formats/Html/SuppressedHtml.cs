using System.Globalization;
using System.Linq;
using MadasterGen.Tool.Reporting.Suppressions;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Writes as HTML what is suppressed.</summary>
internal static class SuppressedHtml
{
    /// <summary>A table, folded in; empty when nothing is suppressed.</summary>
    public static string Of(DiffReport report)
    {
        if (report.Suppressed is not { Count: > 0 } suppressed)
            return "";
        const string head = "<thead><tr><th scope=\"col\">Change</th><th scope=\"col\">Rule</th>"
            + "<th scope=\"col\">Level</th><th scope=\"col\">Reason</th></tr></thead>";
        string count = suppressed.Count.ToString(CultureInfo.InvariantCulture);
        return $"<details class=\"kinds suppressed\"><summary>Suppressed ({count})</summary><div class=\"table\"><table>{head}<tbody>\n"
            + string.Concat(suppressed.Select(Row)) + "</tbody></table></div></details>\n";
    }

    private static string Row(SuppressedReportChange change) =>
        $"<tr><th scope=\"row\">{HtmlText.Of(change.Change.Change.Sentence)}</th><td>{change.Change.Change.RuleId}</td>"
        + $"<td>{LevelText.Word(change.Change.Level)}</td><td>{HtmlText.Of(change.Reason)}</td></tr>\n";
}
