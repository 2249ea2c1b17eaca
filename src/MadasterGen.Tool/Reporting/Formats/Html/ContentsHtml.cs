using System.Globalization;
using System.Linq;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Writes the list of a comparison's groups.</summary>
internal static class ContentsHtml
{
    /// <summary>The entries, below one of the comparison's own where a page has several.</summary>
    public static string Of(PageStep step, bool hasTitle) =>
        (hasTitle ? $"<li class=\"of-step\"><a href=\"#{step.Id}\">{HtmlText.Of(step.Title)}</a></li>\n" : "")
        + string.Concat(step.Report.Groups.Select((group, index) => Entry(group, step.IdOf(index))));

    private static string Entry(ChangeGroup group, string id) =>
        $"<li class=\"{LevelText.Word(group.Level)}\"><span class=\"dot\"></span><a href=\"#{id}\">{HtmlText.Title(group.Title)}"
        + $"<span class=\"visually-hidden\">, {LevelText.Word(group.Level)}</span></a>"
        + $"<span class=\"number\">{group.All.Count.ToString(CultureInfo.InvariantCulture)}</span></li>\n";
}
