using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Reporting.Html;

/// <summary>Writes a report as one page that needs nothing else.</summary>
internal static class HtmlReport
{
    private static readonly ChangeLevel[] s_levels = [ChangeLevel.Breaking, ChangeLevel.Potential, ChangeLevel.Harmless];

    /// <summary>The page.</summary>
    public static string Write(DiffReport report)
    {
        ChangeHtml changes = new(report);
        return HtmlPage.Fill(new Dictionary<string, string>
        {
            ["step"] = HtmlText.Of(report.Step),
            ["documents"] = Document("Old", report.Old) + Document("New", report.New),
            ["headline"] = report.Diff.IsEmpty ? "No changes" : ApiDiffSummary.Counts(report.Diff),
            ["counts"] = string.Concat(s_levels.Select(level => Count(level, report.Count(level)))),
            ["kinds"] = report.Diff.IsEmpty ? "" : Kinds(report),
            ["levels"] = string.Concat(s_levels.Select(Check)),
            ["contents"] = string.Concat(report.Groups.Select(Entry)),
            ["groups"] = string.Concat(report.Groups.Select((group, i) => Group(group, i, changes))),
            ["nothing-hidden"] = report.Diff.IsEmpty ? "" : " hidden",
            ["nothing"] = report.Diff.IsEmpty ? "The documents say the same." : "No change is like that.",
            ["operations"] = OperationsHtml.Of(report),
            ["version"] = typeof(HtmlReport).Assembly.GetName().Version!.ToString(3),
        });
    }

    private static string Document(string title, ApiDocument document) =>
        $"<div><dt>{title}</dt><dd>{HtmlText.Of(document.Model.Title)}, {HtmlText.Of(document.Model.Version)}<br><code>{HtmlText.Of(document.FileName)}</code></dd></div>\n";

    private static string Count(ChangeLevel level, int count)
    {
        string meaning = level switch
        {
            ChangeLevel.Breaking => "Calls fail, or code that is compiled anew.",
            ChangeLevel.Potential => "Worth a look: what was never promised, or is on its way out.",
            _ => "Nothing that worked fails.",
        };
        return $"<li class=\"count {LevelText.Word(level)}\"><b>{Number(count)}</b>{LevelText.Title(level)}<small>{meaning}</small></li>\n";
    }

    private static string Kinds(DiffReport report)
    {
        IEnumerable<string> rows = report.Changes.GroupBy(change => change.Change.RuleId)
            .OrderByDescending(kind => kind.Max(change => change.Level)).ThenByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, System.StringComparer.Ordinal)
            .Select(kind => $"<tr><th scope=\"row\">{HtmlText.Of(kind.First().Change.Rule.Name.Replace('-', ' '))}</th><td>{kind.Key}</td><td class=\"number\">{Number(kind.Count())}</td></tr>\n");
        return "<details class=\"kinds\"><summary>Kinds of changes</summary><div class=\"table\"><table><thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">Rule</th><th scope=\"col\">Changes</th></tr></thead><tbody>\n"
            + string.Concat(rows) + "</tbody></table></div></details>\n";
    }

    private static string Check(ChangeLevel level) =>
        $"<label class=\"{LevelText.Word(level)}\"><input type=\"checkbox\" value=\"{LevelText.Word(level)}\" checked> {LevelText.Word(level)}</label>\n";

    private static string Entry(ChangeGroup group, int index) =>
        $"<li class=\"{LevelText.Word(group.Level)}\"><span class=\"dot\"></span><a href=\"#{Id(index)}\">{HtmlText.Title(group.Title)}<span class=\"visually-hidden\">, {LevelText.Word(group.Level)}</span></a><span class=\"number\">{Number(group.Changes.Count)}</span></li>\n";

    private static string Group(ChangeGroup group, int index, ChangeHtml changes)
    {
        string detail = group.Detail is { } id ? $"<small>{HtmlText.Of(id)}</small>" : "";
        return $"<section class=\"group {LevelText.Word(group.Level)}\" id=\"{Id(index)}\" aria-labelledby=\"{Id(index)}-title\"><h3 id=\"{Id(index)}-title\">{HtmlText.Title(group.Title)}{detail}</h3>\n"
            + string.Concat(group.Changes.Select(changes.Of)) + "</section>\n";
    }

    private static string Id(int index) => $"group-{Number(index + 1)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
