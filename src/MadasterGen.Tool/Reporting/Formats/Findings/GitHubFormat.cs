using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Findings;

namespace MadasterGen.Tool.Reporting.Formats.Findings;

/// <summary>
/// Annotations of GitHub Actions: a command for each finding, on the line of the new document. What a document has is data in them: no
/// string ends its command or begins another.
/// </summary>
internal sealed class GitHubFormat : FindingFormat
{
    /// <inheritdoc/>
    public override string Name => "github";

    /// <inheritdoc/>
    protected override string Write(IReadOnlyList<FindingGroup> groups)
    {
        StringBuilder text = new();
        foreach (FindingGroup group in groups)
        {
            foreach (Finding finding in group.Findings.Where(finding => finding.Suppressed is null))
            {
                text.Append($"::{Command(finding.Level)} file={Property(finding.Path)}{PlaceOf(finding.Span)}");
                text.Append($",title={Property($"{finding.RuleId} {finding.Name}")}::{Data(finding.Message)}\n");
            }
            text.Append($"::notice title={Property(group.Title)}::{Data(group.Counts)}\n");
        }
        return text.ToString();
    }

    private static string PlaceOf(TextSpanPosition? span)
    {
        if (span is not { } piece)
            return "";
        string line = $",line={Number(piece.Start.Line)},endLine={Number(piece.End.Line)}";
        // Columns count only within one line.
        return piece.Start.Line == piece.End.Line
            ? $"{line},col={Number(piece.Start.Column)},endColumn={Number(piece.End.Column)}"
            : line;
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Command(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "error",
        ChangeLevel.Potential => "warning",
        _ => "notice",
    };

    // As the toolkit of GitHub's actions does it.
    private static string Data(string text) => Visible.Of(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
