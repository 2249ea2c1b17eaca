using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Writes a report as one page that needs nothing else.</summary>
internal static class HtmlReport
{
    private static readonly ChangeLevel[] s_levels = [ChangeLevel.Breaking, ChangeLevel.Potential, ChangeLevel.Harmless];

    /// <summary>The page.</summary>
    public static string Write(HtmlReportContent content)
    {
        string? nothing = content.Steps.All(step => step.Report.Diff.IsEmpty && step.Report.LeftOut == 0) ? "The documents are equal."
            : content.Steps.All(step => step.Report.Diff.IsEmpty) ? "What changed is left out."
            : content.Steps.All(step => step.Report.Changes.Count == 0) ? "All changes are suppressed."
            : null;
        return HtmlPage.Fill(new Dictionary<string, string>
        {
            ["kicker"] = HtmlText.Of(content.Kicker),
            ["title"] = HtmlText.Of(content.Title),
            ["documents"] = string.Concat(content.Documents.Select(Document)),
            ["summary"] = string.Concat(content.Steps.Select(step => SummaryHtml.Of(step, hasTitle: content.HasTitles))),
            ["levels"] = string.Concat(s_levels.Select(Check)),
            ["matrix"] = content.Matrix is { } matrix ? MatrixHtml.Of(content, matrix) : "",
            ["contents"] = string.Concat(content.Steps.Select(step => ContentsHtml.Of(step, hasTitle: content.HasTitles))),
            ["steps"] = string.Concat(content.Steps.Select(step => StepHtml.Of(step, hasTitle: content.HasTitles))),
            ["nothing-hidden"] = nothing is not null ? "" : " hidden",
            ["nothing"] = nothing ?? "No change is like that.",
            ["version"] = typeof(HtmlReport).Assembly.GetName().Version!.ToString(3),
        });
    }

    private static string Document(PageDocument page) =>
        $"<div><dt>{HtmlText.Of(page.Role)}</dt><dd>{HtmlText.Of(page.Document.Model.Title)}, {HtmlText.Of(page.Document.Model.Version)}"
        + $"<br><code>{HtmlText.Of(page.Document.FileName)}</code></dd></div>\n";

    private static string Check(ChangeLevel level)
    {
        string word = LevelText.Word(level);
        return $"<label class=\"{word}\"><input type=\"checkbox\" value=\"{word}\" checked> {word}</label>\n";
    }
}
