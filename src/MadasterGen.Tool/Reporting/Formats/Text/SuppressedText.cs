using System;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Suppressions;

namespace MadasterGen.Tool.Reporting.Formats.Text;

/// <summary>Writes for a terminal what is suppressed.</summary>
internal static class SuppressedText
{
    /// <summary>Appends what is suppressed and why.</summary>
    public static void Append(StringBuilder text, DiffReport report, Func<string, string> title)
    {
        if (report.Suppressed is not { Count: > 0 } suppressed)
            return;
        text.Append('\n').Append(title("Suppressed")).Append('\n');
        foreach (SuppressedReportChange change in suppressed)
        {
            text.Append($"  {LevelText.Word(change.Change.Level),-9}  {Visible.Of(change.Change.Change.Sentence)}\n");
            text.Append($"             {change.Change.Change.RuleId} {Visible.Of(change.Reason)}\n");
        }
    }
}
