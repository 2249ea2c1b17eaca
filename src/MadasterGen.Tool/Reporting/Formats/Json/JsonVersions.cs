using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Json;

/// <summary>
/// Operations × versions for programs. Its shape is part of what users rely on: members are added, never renamed or removed.
/// </summary>
internal sealed record JsonVersions(
    int FormatVersion, IReadOnlyList<JsonDocumentInfo> Versions, IReadOnlyList<JsonVersionStep> Steps,
    IReadOnlyList<JsonVersionRow> Operations)
{
    /// <summary>The JSON.</summary>
    public static string Write(OperationMatrix matrix) => ReportJson.Write(new JsonVersions(
        1,
        [.. matrix.Columns.Select(Of)],
        [
            .. matrix.Steps.GroupBy(step => step.To).OrderBy(steps => steps.Key)
                .Select(steps => Of([.. steps.SelectMany(step => step.Diff.Changes)])),
        ],
        [.. matrix.Rows.Select(row => new JsonVersionRow(row.Title, row.Tag, [.. row.Cells.Select(Of)]))]));

    private static JsonDocumentInfo Of(VersionColumn column) =>
        new(column.Document.Path, column.Document.Model.Title, column.ApiVersion, column.Document.Model.Build);

    private static JsonVersionStep Of(ApiChange[] changes)
    {
        ILookup<ChangeLevel, ApiChange> levels = changes.ToLookup(change => change.Level);
        return new JsonVersionStep(
            changes.Length, levels[ChangeLevel.Breaking].Count(), levels[ChangeLevel.Potential].Count(),
            levels[ChangeLevel.Harmless].Count());
    }

    private static JsonVersionCell Of(MatrixCell cell) => new(
        cell.State.ToString().ToLowerInvariant(), cell.Operation is null ? null : cell.IsMoved,
        cell.Operation is null ? null : Of(cell.Operation), cell.Operation?.IsDeprecated,
        cell.Replacements.Count == 0 ? null : [.. cell.Replacements.Select(Of)]);

    private static JsonOperation Of(ApiOperation operation) => new(operation.Method, operation.Path, operation.OperationId);
}

/// <summary>The numbers of changes from a version to the next.</summary>
internal sealed record JsonVersionStep(int Changes, int Breaking, int Potential, int Harmless);

/// <summary>An operation; its versions are in the order of the document's.</summary>
internal sealed record JsonVersionRow(string Name, string? Tag, IReadOnlyList<JsonVersionCell> Versions);

/// <summary>An operation in a version.</summary>
/// <param name="State"><c>absent</c>, <c>present</c>, <c>new</c>, <c>same</c>, <c>changed</c> or <c>breaking</c>.</param>
/// <param name="Moved">Whether it is elsewhere than in the last version that has it.</param>
/// <param name="Operation">The operation as this version writes it.</param>
/// <param name="Deprecated">Whether this version deprecates it.</param>
/// <param name="Replacements">For what is absent, the operations that likely replace it in this version.</param>
internal sealed record JsonVersionCell(
    string State, bool? Moved, JsonOperation? Operation, bool? Deprecated, IReadOnlyList<JsonOperation>? Replacements);
