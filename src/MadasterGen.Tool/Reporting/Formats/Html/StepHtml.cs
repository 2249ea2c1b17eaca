using System.Linq;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Writes a comparison's changes by what they are about.</summary>
internal static class StepHtml
{
    /// <summary>The section, with a title to be seen where a page has several.</summary>
    public static string Of(PageStep step, bool hasTitle)
    {
        ChangeHtml changes = new(step.Report);
        string title = hasTitle
            ? $"<h2 id=\"{step.Id}-title\">{HtmlText.Of(step.Title)}</h2>"
            : $"<h2 class=\"visually-hidden\" id=\"{step.Id}-title\">Changes</h2>";
        string empty = hasTitle && step.Report.Diff.IsEmpty ? "<p class=\"none\">No changes.</p>\n" : "";
        return $"<section class=\"step\" id=\"{step.Id}\" aria-labelledby=\"{step.Id}-title\">\n{title}\n{empty}"
            + string.Concat(step.Report.Groups.Select((group, index) => Group(group, step.IdOf(index), changes))) + "</section>\n";
    }

    private static string Group(ChangeGroup group, string id, ChangeHtml changes)
    {
        string detail = group.Detail is { } operationId ? $"<small>{HtmlText.Of(operationId)}</small>" : "";
        return $"<section class=\"group {LevelText.Word(group.Level)}\" id=\"{id}\" aria-labelledby=\"{id}-title\">"
            + $"<h3 id=\"{id}-title\">{HtmlText.Title(group.Title)}{detail}</h3>\n"
            + string.Concat(group.Changes.Select(change => changes.Of(change, group.IsShared ? group.All : []))) + "</section>\n";
    }
}
