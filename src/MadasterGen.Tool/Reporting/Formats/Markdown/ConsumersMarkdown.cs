using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Tool.Reporting.Consumers;

namespace MadasterGen.Tool.Reporting.Formats.Markdown;

/// <summary>Writes for a pull request what the changes are to consumers.</summary>
internal static class ConsumersMarkdown
{
    /// <summary>Appends a table of all consumers, and for each what breaks it; what it must look at folds out.</summary>
    public static void Append(StringBuilder text, DiffReport report)
    {
        if (report.Consumers is not { Count: > 0 } consumers)
            return;
        text.Append("\n### Consumers\n\n| Consumer | Breaks | To look at | Does not concern it |\n| --- | ---: | ---: | ---: |\n");
        foreach (ConsumerReport consumer in consumers)
        {
            (int breaks, int look) = (consumer.Count(ConsumerEffect.Breaks), consumer.Count(ConsumerEffect.Look));
            string numbers = $"{Number(breaks)} | {Number(look)} | {Number(report.Changes.Count - breaks - look)}";
            text.Append($"| {MarkdownText.Of(consumer.Name)} | {numbers} |\n");
        }
        foreach (ConsumerReport consumer in consumers)
            Append(text, consumer);
    }

    private static void Append(StringBuilder text, ConsumerReport consumer)
    {
        ConsumerChange[] breaks = [.. consumer.Changes.Where(change => change.Effect == ConsumerEffect.Breaks)];
        ConsumerChange[] look = [.. consumer.Changes.Where(change => change.Effect == ConsumerEffect.Look)];
        if (breaks.Length + look.Length == 0 && consumer.Note is null)
            return;
        text.Append($"\n**{MarkdownText.Of(consumer.Name)}**{(consumer.Note is { } note ? $": {MarkdownText.Of(note)}" : "")}\n\n");
        AppendAll(text, breaks);
        if (look.Length == 0)
            return;
        text.Append($"\n<details>\n<summary>To look at ({Number(look.Length)})</summary>\n\n");
        AppendAll(text, look);
        text.Append("\n</details>\n");
    }

    private static void AppendAll(StringBuilder text, IEnumerable<ConsumerChange> changes)
    {
        foreach (ConsumerChange change in changes)
        {
            string uses = change.Uses.Count == 0 ? "the API as a whole" : string.Join(", ", change.Uses.Select(MarkdownText.Code));
            text.Append($"- {MarkdownText.Of(change.Change.Change.Sentence)}  \n");
            text.Append($"  <sub>{change.Change.Change.RuleId}, used: {uses}</sub>\n");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
