using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Tool.Versions;

/// <summary>Follows operations from version to version.</summary>
internal static class VersionRows
{
    /// <summary>The rows: neighbours are paired as the comparison pairs them, and what was away for a while is found by verb and path.</summary>
    public static IReadOnlyList<VersionRow> Of(IReadOnlyList<VersionColumn> columns, IReadOnlyList<VersionStep> steps)
    {
        if (columns.Count == 0)
            return [];
        List<List<VersionCell>> rows = [.. columns[0].Document.Model.Operations.Select(operation => new List<VersionCell> { new(operation, VersionState.Present) })];
        foreach (VersionStep step in steps)
            Extend(rows, step);
        return [.. rows.Select(row => new VersionRow(row))];
    }

    private static void Extend(List<List<VersionCell>> rows, VersionStep step)
    {
        int width = rows.Count == 0 ? 1 : rows[0].Count;
        // The same operation object is in the pairs and in the rows; two equal ones are two.
        Dictionary<ApiOperation, ApiOperation> next = new(ReferenceEqualityComparer.Instance);
        foreach (OperationPair pair in step.Diff.Operations.Where(pair => pair.Old is not null && pair.New is not null))
            next[pair.Old!] = pair.New!;
        ApiOperation[] added = [.. step.Diff.Operations.Where(pair => pair.Old is null).Select(pair => pair.New!)];
        foreach (List<VersionCell> row in rows)
            row.Add(row[^1].Operation is { } last && next.TryGetValue(last, out ApiOperation? now) ? VersionCell.Of(now, step.LevelOf(now)) : new VersionCell(null, VersionState.Absent));
        foreach (ApiOperation operation in added)
        {
            List<VersionCell>? earlier = rows.Find(row => row[^1].Operation is null && row[^2].Operation is null && new VersionRow(row).Name == VersionRow.NameOf(operation));
            if (earlier is null)
                rows.Add(earlier = [.. Enumerable.Repeat(new VersionCell(null, VersionState.Absent), width + 1)]);
            earlier[^1] = new VersionCell(operation, VersionState.New);
        }
    }
}
