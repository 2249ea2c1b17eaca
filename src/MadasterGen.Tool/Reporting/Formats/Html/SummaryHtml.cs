using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Tool.Reporting.Formats.Html.Consumers;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Writes a comparison's numbers.</summary>
internal static class SummaryHtml
{
    private static readonly ChangeLevel[] s_levels = [ChangeLevel.Breaking, ChangeLevel.Potential, ChangeLevel.Harmless];

    /// <summary>The numbers, with a title where a page has those of several comparisons.</summary>
    public static string Of(PageStep step, bool hasTitle)
    {
        DiffReport report = step.Report;
        string title = hasTitle ? $"<h3><a href=\"#{step.Id}\">{HtmlText.Of(step.Title)}</a></h3>\n" : "";
        return $"{title}<p class=\"headline\">{report.Counts}</p>\n"
            + $"<ul class=\"counts\">\n{string.Concat(s_levels.Select(level => Count(level, report)))}</ul>\n"
            + (report.Changes.Count == 0 ? "" : Kinds(report))
            + ConsumersHtml.Of(step) + SuppressedHtml.Of(report);
    }

    private static string Count(ChangeLevel level, DiffReport report)
    {
        int count = report.Count(level);
        string meaning = level switch
        {
            ChangeLevel.Breaking when report.Policy.IsWireOnly => "Calls fail.",
            ChangeLevel.Breaking => "Calls fail, or code no longer compiles.",
            ChangeLevel.Potential => "Worth a look: what was never promised, or is on its way out.",
            _ => "Nothing that worked fails.",
        };
        return $"<li class=\"count {LevelText.Word(level)}\"><b>{Number(count)}</b>{LevelText.Title(level)}<small>{meaning}</small></li>\n";
    }

    private static string Kinds(DiffReport report)
    {
        IEnumerable<string> rows = report.Changes.GroupBy(change => change.Change.RuleId)
            .OrderByDescending(kind => kind.Max(change => change.Level)).ThenByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => $"<tr><th scope=\"row\">{HtmlText.Of(kind.First().Change.Rule.Name.Replace('-', ' '))}</th>"
                + $"<td>{kind.Key}</td><td class=\"number\">{Number(kind.Count())}</td></tr>\n");
        return "<details class=\"kinds\"><summary>Kinds of changes</summary><div class=\"table\"><table><thead><tr>"
            + "<th scope=\"col\">Kind</th><th scope=\"col\">Rule</th><th scope=\"col\">Changes</th></tr></thead><tbody>\n"
            + string.Concat(rows) + "</tbody></table></div></details>\n";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
