using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Json;

namespace MadasterGen.Tool.Versions;

/// <summary>Operations × versions for programs. Its shape is part of what users rely on: members are added, never renamed or removed.</summary>
internal sealed record VersionTableJson(int FormatVersion, IReadOnlyList<JsonDocumentInfo> Versions, IReadOnlyList<JsonVersionStep> Steps, IReadOnlyList<JsonVersionRow> Operations)
{
    /// <summary>The JSON.</summary>
    public static string Write(VersionTable table) => ReportJson.Write(new VersionTableJson(
        1,
        [.. table.Versions.Select(version => new JsonDocumentInfo(version.Document.Path, version.Document.Model.Title, version.ApiVersion, version.Document.Model.Build))],
        [.. table.Steps.Select(step => Of(step))],
        [.. table.Rows.Select(row => new JsonVersionRow(row.Name, [.. row.Cells.Select(Of)]))]));

    private static JsonVersionStep Of(VersionStep step)
    {
        ILookup<ChangeLevel, Diff.ApiChange> levels = step.Diff.Changes.ToLookup(change => ChangeLevels.Of(change.Verdicts));
        return new JsonVersionStep(step.Diff.Changes.Count, levels[ChangeLevel.Breaking].Count(), levels[ChangeLevel.Potential].Count(), levels[ChangeLevel.Harmless].Count());
    }

    private static JsonVersionCell Of(VersionCell cell) => new(
        cell.State.ToString().ToLowerInvariant(),
        cell.Operation is { } operation ? new JsonOperation(operation.Method, operation.Path, operation.OperationId) : null,
        cell.Operation?.IsDeprecated);
}

/// <summary>The numbers of changes from a version to the next.</summary>
internal sealed record JsonVersionStep(int Changes, int Breaking, int Potential, int Harmless);

/// <summary>An operation; its versions are in the order of the document's.</summary>
internal sealed record JsonVersionRow(string Name, IReadOnlyList<JsonVersionCell> Versions);

/// <summary>An operation in a version.</summary>
/// <param name="State"><c>absent</c>, <c>present</c>, <c>new</c>, <c>same</c>, <c>changed</c> or <c>breaking</c>.</param>
/// <param name="Operation">The operation as this version writes it.</param>
/// <param name="Deprecated">Whether this version deprecates it.</param>
internal sealed record JsonVersionCell(string State, JsonOperation? Operation, bool? Deprecated);
