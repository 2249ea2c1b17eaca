using System.Globalization;
using System.Text;
using MadasterGen.Tool.Reporting.Suppressions;

namespace MadasterGen.Tool.Reporting.Formats.Markdown;

/// <summary>Writes for a pull request what is suppressed.</summary>
internal static class SuppressedMarkdown
{
    /// <summary>Appends what is suppressed and why, folded in.</summary>
    public static void Append(StringBuilder text, DiffReport report)
    {
        if (report.Suppressed is not { Count: > 0 } suppressed)
            return;
        text.Append($"\n<details>\n<summary><b>Suppressed ({suppressed.Count.ToString(CultureInfo.InvariantCulture)})</b></summary>\n\n");
        foreach (SuppressedReportChange change in suppressed)
        {
            ReportChange reported = change.Change;
            text.Append($"- {MarkdownText.Of(reported.Change.Sentence)}  \n");
            text.Append($"  <sub>{reported.Change.RuleId}, {LevelText.Word(reported.Level)}: {MarkdownText.Of(change.Reason)}</sub>\n");
        }
        text.Append("\n</details>\n");
    }
}
