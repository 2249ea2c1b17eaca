using System.Globalization;
using System.Text;

namespace MadasterGen.Tool.Reporting.Suppressions;

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
            text.Append($"- {MarkdownText.Of(change.Change.Change.Sentence)}  \n  <sub>{change.Change.Change.RuleId}, {LevelText.Word(change.Change.Level)}: {MarkdownText.Of(change.Reason)}</sub>\n");
        text.Append("\n</details>\n");
    }
}
