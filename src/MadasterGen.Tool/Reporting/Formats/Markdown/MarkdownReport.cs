using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using MadasterGen.Diff;
using MadasterGen.Tool.Reporting.Fates;

namespace MadasterGen.Tool.Reporting.Formats.Markdown;

/// <summary>Writes a report for a pull request: what breaks is to be seen, everything else folds out.</summary>
internal static class MarkdownReport
{
    private static readonly ChangeLevel[] s_levels = [ChangeLevel.Breaking, ChangeLevel.Potential, ChangeLevel.Harmless];

    /// <summary>The report.</summary>
    public static string Write(DiffReport report)
    {
        return $"## API changes: {MarkdownText.Of(report.Step)}\n\n" + WriteBody(report);
    }

    /// <summary>The report without its title.</summary>
    public static string WriteBody(DiffReport report)
    {
        StringBuilder text = new();
        text.Append($"{MarkdownText.Code(report.Old.FileName)} → {MarkdownText.Code(report.New.FileName)}: ");
        string counts = char.ToLowerInvariant(report.Counts[0]) + report.Counts[1..];
        text.Append($"**{counts}**\n");
        ConsumersMarkdown.Append(text, report);
        foreach (ChangeLevel level in s_levels.Where(level => report.Count(level) > 0))
            AppendLevel(text, report, level);
        SuppressedMarkdown.Append(text, report);
        return text.ToString();
    }

    private static void AppendLevel(StringBuilder text, DiffReport report, ChangeLevel level)
    {
        string title = $"{LevelText.Title(level)} ({report.Count(level).ToString(CultureInfo.InvariantCulture)})";
        bool isFolded = level != ChangeLevel.Breaking;
        text.Append(isFolded ? $"\n<details>\n<summary><b>{title}</b></summary>\n" : $"\n### {title}\n");
        foreach (ChangeGroup group in report.Groups)
        {
            ReportChange[] changes = [.. group.Changes.Where(change => change.Level == level)];
            if (changes.Length > 0)
                AppendGroup(text, group, changes, report);
        }
        text.Append(isFolded ? "\n</details>\n" : "");
    }

    private static void AppendGroup(StringBuilder text, ChangeGroup group, IEnumerable<ReportChange> changes, DiffReport report)
    {
        text.Append($"\n**{Title(group)}**\n\n");
        foreach (ReportChange change in changes)
        {
            string line = change.NewSpan is { } span ? $", line {(span.Start.Line + 1).ToString(CultureInfo.InvariantCulture)}" : "";
            if (change.NewSpan?.Start.File > 0)
                line += " of " + MarkdownText.Of(Path.GetFileName(report.New.Source.PathOf(change.NewSpan?.Start)));
            text.Append($"- {MarkdownText.Of(ChangeSentence.UnderHeading(change.Change))}  \n");
            text.Append($"  <sub>{change.Change.RuleId}, {VerdictText.Of(report, change.Change)}{line}</sub>\n");
            foreach (FateLine fate in FateLine.Of(change))
            {
                string names = string.Join(", ", fate.Names.Select(MarkdownText.Code));
                text.Append($"  - {names}{(fate.Names.Count > 0 ? ": " : "")}{MarkdownText.Of(fate.Sentence)}\n");
            }
            foreach ((string words, string code) in change.Witness?.Lines ?? [])
                text.Append($"  - {words}: {MarkdownText.Code(code)}\n");
        }
    }

    private static string Title(ChangeGroup group) => group.Kind switch
    {
        ChangeGroupKind.Operation when group.IsShared => $"{group.Name}: {MarkdownText.Of(group.Detail!)}",
        ChangeGroupKind.Operation => MarkdownText.Code(group.Name) + (group.Detail is { } id ? $" {MarkdownText.Of(id)}" : ""),
        ChangeGroupKind.Document => group.Title,
        _ => $"{group.Title[..^group.Name.Length]}{MarkdownText.Code(group.Name)}",
    };
}
