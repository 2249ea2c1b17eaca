using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using MadasterGen.Diff;
using MadasterGen.Tool.Reporting.Findings;

namespace MadasterGen.Tool.Reporting.Formats.Findings;

/// <summary>GitLab's report of code quality: a list of findings, which merge requests show on the lines of the new document.</summary>
internal sealed class GitLabFormat : FindingFormat
{
    /// <inheritdoc/>
    public override string Name => "gitlab";

    /// <inheritdoc/>
    protected override string Write(IReadOnlyList<FindingGroup> groups) => ReportJson.Write<GitLabFinding[]>(
    [
        .. groups.SelectMany(group => group.Findings.Where(finding => finding.Suppressed is null)
            .Select(finding => new GitLabFinding(
                finding.Message, $"{finding.RuleId} {finding.Name}",
                // A finding of the same kind in another comparison is another one, and GitLab takes each fingerprint once.
                groups.Count == 1 ? finding.Fingerprint : Finding.FingerprintOf(group.Title, finding.Fingerprint),
                Severity(finding.Level),
                new GitLabLocation(finding.Path, new GitLabLines((finding.Span?.Start.Line ?? 0) + 1))))),
    ]);

    private static string Severity(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "critical",
        ChangeLevel.Potential => "minor",
        _ => "info",
    };
}

/// <summary>A finding.</summary>
internal sealed record GitLabFinding(
    string Description, [property: JsonPropertyName("check_name")] string CheckName, string Fingerprint, string Severity,
    GitLabLocation Location);

/// <summary>A place.</summary>
internal sealed record GitLabLocation(string Path, GitLabLines Lines);

/// <summary>A line, counted from 1.</summary>
internal sealed record GitLabLines(int Begin);
