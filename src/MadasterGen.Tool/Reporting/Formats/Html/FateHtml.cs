using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Tool.Reporting.Fates;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Writes where operations went that are gone.</summary>
internal static class FateHtml
{
    /// <summary>The list of a change's operations; nothing where none is gone.</summary>
    public static string Of(ReportChange change) => change.Fates.Count == 0
        ? ""
        : $"<ul class=\"fates\" aria-label=\"Where it went\">\n{string.Concat(FateLine.Of(change).Select(Of))}</ul>\n";

    private static string Of(FateLine line)
    {
        OperationFate fate = line.Fates[0];
        string names = string.Join(", ", line.Names.Select(name => $"<code>{HtmlText.Title(name)}</code>"));
        string reasons = string.Concat(fate.Counterparts.Select(counterpart => Of(counterpart, fate.Counterparts.Count > 1)));
        string folded = reasons.Length == 0 ? "" : $"<details><summary>Why, and what callers must handle</summary>{reasons}</details>";
        string certainty = fate.Counterparts.Count == 0 ? "" : $"<span class=\"badge {fate.Certainty}\">{fate.Certainty}</span>";
        return $"<li>{certainty}<div>{names}{(names.Length > 0 ? ": " : "")}"
            + $"<span class=\"fate\">{HtmlText.Of(line.Sentence)}</span>{folded}</div></li>\n";
    }

    private static string Of(Counterpart counterpart, bool hasName) =>
        (hasName ? $"<p>{HtmlText.Of(CounterpartNames.Of(counterpart))}</p>" : "")
        + List("Why", counterpart.Evidence.Select(evidence => evidence.Sentence))
        + List("To handle", counterpart.Differences);

    private static string List(string title, IEnumerable<string> sentences)
    {
        string items = string.Concat(sentences.Select(sentence => $"<li>{HtmlText.Of(sentence)}</li>"));
        return items.Length == 0 ? "" : $"<p class=\"faint\">{title}</p><ul>{items}</ul>";
    }
}
