using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Writes changes as HTML, old and new side by side.</summary>
internal sealed class ChangeHtml(DiffReport report)
{
    private readonly FileLines _oldLines = new(report.Old.Source);
    private readonly FileLines _newLines = new(report.New.Source);

    /// <summary>A change: its sentence, and what folds out below it.</summary>
    /// <param name="reported">The change.</param>
    /// <param name="same">The changes of other operations for which it stands, with itself; none for others.</param>
    public string Of(ReportChange reported, IReadOnlyList<ReportChange> same)
    {
        ApiChange change = reported.Change;
        string level = LevelText.Word(reported.Level);
        string? notYet = IsNew(change) ? "Not there yet." : null;
        string? noMore = IsGone(change) ? "Not there any more." : null;
        (string oldFile, string newFile) = (_oldLines.NameOf(reported.OldSpan), _newLines.NameOf(reported.NewSpan));
        Side old = new("old", "Old", change.OldPointer, reported.OldSpan, Shown(change, change.OldValue), notYet, oldFile);
        Side @new = new("new", "New", change.NewPointer, reported.NewSpan, Shown(change, change.NewValue), noMore, newFile);
        IReadOnlyList<string> oldExcerpt = ExcerptOf(old, _oldLines);
        IReadOnlyList<string> newExcerpt = ExcerptOf(@new, _newLines);
        StringBuilder html = new();
        string stands = same.Count == 0 ? "" : $" data-count=\"{same.Count.ToString(CultureInfo.InvariantCulture)}\"";
        html.Append($"<details class=\"change\" data-level=\"{level}\"{stands}{(reported.Level == ChangeLevel.Breaking ? " open" : "")}>");
        html.Append($"<summary><span class=\"badge {level}\">{level}</span>");
        string sentence = same.Count == 0 ? change.Sentence : ChangeSentence.UnderHeading(change);
        html.Append($"<span class=\"sentence\">{HtmlText.Of(sentence)}</span></summary>\n");
        html.Append($"<div class=\"body\"><p class=\"facts\">{change.RuleId} {HtmlText.Of(change.Rule.Name.Replace('-', ' '))}: ");
        html.Append($"{VerdictText.Of(report, change)}{Concerns(change, same)}</p>\n");
        html.Append(FateHtml.Of(reported));
        foreach ((string words, string code) in reported.Witness?.Lines ?? [])
            html.Append($"<p class=\"witness\">{words}: <code>{HtmlText.Of(code)}</code></p>\n");
        html.Append("<div class=\"sides\">\n").Append(Of(old, oldExcerpt, newExcerpt)).Append(Of(@new, newExcerpt, oldExcerpt));
        html.Append("</div></div></details>\n");
        return html.ToString();
    }

    // For what one document lacks, its pointer is that of a parent.
    private static bool IsGone(ApiChange change) =>
        change.Rule.Name.EndsWith("-removed", StringComparison.Ordinal) && change.OldPointer != change.NewPointer;

    private static bool IsNew(ApiChange change) =>
        change.Rule.Name.EndsWith("-added", StringComparison.Ordinal) && change.OldPointer != change.NewPointer;

    // A long list is in the sentence, and once is enough.
    private static string? Shown(ApiChange change, string? value) =>
        value is { Length: > 60 } && change.Sentence.Contains(value, StringComparison.Ordinal) ? null : value;

    // An operation's or tag's own change names its operations already.
    private static string Concerns(ApiChange change, IReadOnlyList<ReportChange> same)
    {
        if (same.Count > 0)
            return $". It is the same of {string.Join(", ", same.Select(one => Code(one.Change.Location.Operation!.Value)))}";
        if (change.Location.Schema is null || change.Operations.Count == 0)
            return "";
        string named = string.Join(", ", change.Operations.Take(4).Select(Code));
        return $". It concerns {named}{(change.Operations.Count > 4 ? $" and {change.Operations.Count - 4} more" : "")}";
    }

    private static string Code(OperationKey operation) => $"<code>{HtmlText.Of(operation.Text)}</code>";

    private static IReadOnlyList<string> ExcerptOf(Side side, FileLines lines) =>
        side.Absence is null && side.Span is { } span ? Excerpt.Of(lines.Of(span), span) : [];

    private static string Of(Side side, IReadOnlyList<string> excerpt, IReadOnlyList<string> other)
    {
        string line = side.Span is { } span ? $"{side.File}, line {(span.Start.Line + 1).ToString(CultureInfo.InvariantCulture)}" : "";
        string place = side.Absence is null ? $"{HtmlText.Of(side.Pointer.Length == 0 ? "the document" : side.Pointer)}{line}" : "";
        StringBuilder html = new();
        html.Append($"<div class=\"side {side.Class}\"><h4>{side.Title} <span>{place}</span></h4>");
        if (side.Absence is { } absence)
            html.Append($"<p class=\"none\">{absence}</p>");
        if (side.Value is { } value)
            html.Append($"<p><small>Value</small> <code>{HtmlText.Of(value)}</code></p>");
        if (excerpt.Count > 0)
            html.Append("<pre>").AppendJoin("", excerpt.Select(text => Line(text, other))).Append("</pre>");
        return html.Append("</div>\n").ToString();
    }

    private static string Line(string text, IReadOnlyList<string> other)
    {
        bool differs = other.Count > 0 && !IsIn(other, text);
        return $"<span{(differs ? " class=\"differs\"" : "")}>{HtmlText.Of(text)}</span>";
    }

    // A comma at a line's end only says that something follows.
    private static bool IsIn(IReadOnlyList<string> lines, string text) =>
        text == "…" || lines.Any(line => line.TrimEnd(',') == text.TrimEnd(','));

    private sealed record Side(
        string Class, string Title, string Pointer, TextSpanPosition? Span, string? Value, string? Absence, string File);
}
