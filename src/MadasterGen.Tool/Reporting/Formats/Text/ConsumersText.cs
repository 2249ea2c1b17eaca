using System;
using System.Linq;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Consumers;

namespace MadasterGen.Tool.Reporting.Formats.Text;

/// <summary>Writes for a terminal what the changes are to consumers.</summary>
internal static class ConsumersText
{
    private static readonly ConsumerEffect[] s_shown = [ConsumerEffect.Breaks, ConsumerEffect.Look];

    /// <summary>Appends for each consumer what breaks it and what it must look at.</summary>
    public static void Append(StringBuilder text, DiffReport report, Func<string, string> title)
    {
        foreach (ConsumerReport consumer in report.Consumers ?? [])
        {
            text.Append('\n').Append(title($"Consumer {Visible.Of(consumer.Name)}"));
            text.Append($"  {consumer.Counts(report.Changes.Count)}\n");
            if (consumer.Note is { } note)
                text.Append($"  {Visible.Of(note)}\n");
            foreach (ConsumerEffect effect in s_shown)
            {
                foreach (ConsumerChange change in consumer.Changes.Where(change => change.Effect == effect))
                    Append(text, change);
            }
        }
    }

    private static void Append(StringBuilder text, ConsumerChange change)
    {
        text.Append($"  {ConsumerEffects.Title(change.Effect),-10} {Visible.Of(change.Change.Change.Sentence)}\n");
        string uses = change.Uses.Count == 0 ? "the API as a whole" : string.Join(", ", change.Uses);
        text.Append($"             {change.Change.Change.RuleId}, used: {Visible.Of(uses)}\n");
    }
}
