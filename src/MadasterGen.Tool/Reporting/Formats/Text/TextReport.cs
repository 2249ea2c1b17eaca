using System.Text;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting.Fates;

namespace MadasterGen.Tool.Reporting.Formats.Text;

/// <summary>Writes a report for a terminal.</summary>
internal static class TextReport
{
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Faint = "\u001b[2m";

    /// <summary>The report: what changed by what it is about, the worst first, and a summary at its end, where a terminal stands.</summary>
    public static string Write(DiffReport report, bool hasColors)
    {
        StringBuilder text = new();
        text.Append(Visible.Of($"{report.Old.Path} → {report.New.Path}")).Append('\n');
        foreach (ChangeGroup group in report.Groups)
        {
            text.Append('\n').Append(Inked(Bold, Visible.Of(group.Title)));
            text.Append(group.Detail is { } detail ? $"  {Visible.Of(detail)}" : "").Append('\n');
            foreach (ReportChange change in group.Changes)
                Append(change);
        }
        SuppressedText.Append(text, report, words => Inked(Bold, words));
        ConsumersText.Append(text, report, words => Inked(Bold, words));
        text.Append('\n').Append(Inked(Bold, report.Counts)).Append($" ({Visible.Of(report.Step)})\n");
        if (report.Changes.Count > 0)
            text.Append(ApiDiffSummary.Kinds(report.Diff)).Append('\n');
        return text.ToString();

        void Append(ReportChange change)
        {
            string place = Visible.Of(DocumentPlace.Of(report.New.Source, change.NewSpan?.Start));
            string level = Inked(Colour(change.Level), LevelText.Word(change.Level).PadRight(9));
            string facts = Inked(Faint, $"{change.Change.RuleId} {VerdictText.Of(report, change.Change)}, {place}");
            text.Append($"  {level}  {Visible.Of(ChangeSentence.UnderHeading(change.Change))}\n");
            text.Append($"             {facts}\n");
            foreach (FateLine line in FateLine.Of(change))
                text.Append($"             → {Visible.Of(line.ToString())}\n");
            foreach ((string words, string code) in change.Witness?.Lines ?? [])
                text.Append($"             {words}: {Visible.Of(code)}\n");
        }

        string Inked(string ink, string words) => hasColors ? ink + words + Reset : words;
    }

    private static string Colour(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "\u001b[31m",
        ChangeLevel.Potential => "\u001b[33m",
        _ => "\u001b[32m",
    };
}
