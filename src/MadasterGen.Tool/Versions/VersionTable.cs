using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting;

namespace MadasterGen.Tool.Versions;

/// <summary>Operations × versions.</summary>
/// <param name="Versions">The documents from old to new.</param>
/// <param name="Steps">What changed from each to the next.</param>
/// <param name="Rows">The operations, those of the oldest document first.</param>
internal sealed record VersionTable(IReadOnlyList<VersionColumn> Versions, IReadOnlyList<VersionStep> Steps, IReadOnlyList<VersionRow> Rows)
{
    /// <summary>Compares documents, each with the next.</summary>
    public static VersionTable Of(IEnumerable<ApiDocument> documents, CancellationToken cancellationToken)
    {
        VersionColumn[] columns = [.. documents.Select(VersionColumn.Of).Order(VersionColumn.OldToNew)];
        VersionStep[] steps = [.. columns.Zip(columns.Skip(1), (old, @new) => new VersionStep(old, @new, ApiComparer.Compare(old.Document.Model, @new.Document.Model, cancellationToken)))];
        return new VersionTable(columns, steps, VersionRows.Of(columns, steps));
    }
}

/// <summary>A document as a column.</summary>
internal sealed record VersionColumn(ApiDocument Document, string ApiVersion)
{
    /// <summary>By version, then by build.</summary>
    public static IComparer<VersionColumn> OldToNew { get; } = Comparer<VersionColumn>.Create((left, right) =>
        VersionNames.Compare(left.ApiVersion, right.ApiVersion) is not 0 and int order ? order : VersionNames.Compare(left.Document.Model.Build ?? "", right.Document.Model.Build ?? ""));

    /// <summary>The heading, such as <c>v3.0, build 9757</c>, or <c>v1.0 (old.json)</c> where there is no build.</summary>
    public string Title => Document.Model.Build is { } build ? $"{ApiVersion}, build {build}" : $"{ApiVersion} ({Document.FileName})";

    /// <summary>The column of a document.</summary>
    public static VersionColumn Of(ApiDocument document) => new(document, VersionNames.ApiVersionOf(document.Model));
}

/// <summary>What changed from a version to the next.</summary>
internal sealed record VersionStep(VersionColumn Old, VersionColumn New, ApiDiff Diff)
{
    /// <summary>How bad it is what changed of an operation of the new document; null when nothing did.</summary>
    public ChangeLevel? LevelOf(ApiOperation operation)
    {
        string label = ChangeLocation.Of(operation).Operation!;
        ApiChange[] changes = [.. Diff.Changes.Where(change => change.Operations.Contains(label))];
        return changes.Length == 0 ? null : changes.Max(change => ChangeLevels.Of(change.Verdicts));
    }
}
