using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Versions;

/// <summary>Makes the table of operations and versions.</summary>
internal static class VersionTabulation
{
    /// <summary>
    /// Makes the table. An operation that a version in between lacks is the same one when it comes back; one that only likely
    /// replaces another has a row of its own.
    /// </summary>
    /// <param name="documents">The project's documents, one per version.</param>
    /// <param name="isChanged">Tells what is a change; when null, every difference that callers must handle is one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static VersionTable Tabulate(
        IEnumerable<VersionedModel> documents, OperationComparison? isChanged, CancellationToken cancellationToken) =>
        TabulateInOrder(VersionPairing.Ordered(documents), isChanged, cancellationToken);

    /// <summary>Makes the table of documents in an order of the caller's, in which a version can have several: its builds.</summary>
    /// <param name="ordered">The documents from old to new.</param>
    /// <param name="isChanged">Tells what is a change; when null, every difference that callers must handle is one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static VersionTable TabulateInOrder(
        IReadOnlyList<VersionedModel> ordered, OperationComparison? isChanged, CancellationToken cancellationToken)
    {
        List<Row> rows = [];
        for (int version = 0; version < ordered.Count; version++)
        {
            HashSet<OperationKey> placed = [];
            for (int before = version - 1; before >= 0; before--)
                Continue(rows, ordered, before, version, placed, isChanged, cancellationToken);
            rows.AddRange(ordered[version].Model.Operations
                .Where(operation => placed.Add(operation.Key))
                .Select(operation => new Row(ordered.Count, version, operation)));
        }
        string[] versions = [.. ordered.Select(document => document.ApiVersion)];
        return new VersionTable(
            versions.ToEquatableArray(),
            rows.Select(row => row.ToRow(versions))
                .OrderBy(row => row.Title.Substring(row.Title.IndexOf(' ')), StringComparer.Ordinal)
                .ThenBy(row => row.Title, StringComparer.Ordinal)
                .ThenBy(row => string.Join(" ", row.Cells.Select(cell => cell.Operation?.OperationId)), StringComparer.Ordinal)
                .ToEquatableArray());
    }

    // Takes the rows that ended in one version on to a later one.
    private static void Continue(
        List<Row> rows,
        IReadOnlyList<VersionedModel> ordered,
        int before,
        int version,
        HashSet<OperationKey> placed,
        OperationComparison? isChanged,
        CancellationToken cancellationToken)
    {
        Dictionary<OperationKey, Row> ended = rows.Where(row => row.Last == before).ToDictionary(row => row.Operations[before]!.Key);
        if (ended.Count == 0)
            return;
        VersionPair pair = VersionPairing.Pair(ordered[before], ordered[version], isChanged, cancellationToken);
        foreach (PairedOperation paired in pair.Operations.Where(one => one.Old is not null && one.New is not null))
        {
            if (!ended.TryGetValue(paired.Old!.Key, out Row? row))
                continue;
            if (paired.Kind == PairKind.Same && placed.Add(paired.New!.Key))
                row.Add(version, paired);
            else
                row.Replacements[version].Add(paired.New!);
        }
    }

    private sealed class Row
    {
        private readonly PairedOperation?[] _pairs;

        public Row(int versions, int first, ApiOperation operation)
        {
            Operations = new ApiOperation?[versions];
            _pairs = new PairedOperation?[versions];
            Replacements = [.. Enumerable.Range(0, versions).Select(_ => new List<ApiOperation>())];
            Operations[first] = operation;
            Last = first;
        }

        public ApiOperation?[] Operations { get; }

        public IReadOnlyList<List<ApiOperation>> Replacements { get; }

        /// <summary>The newest version that has it.</summary>
        public int Last { get; private set; }

        public void Add(int version, PairedOperation pair)
        {
            Operations[version] = pair.New;
            _pairs[version] = pair;
            Last = version;
        }

        public VersionRow ToRow(string[] versions)
        {
            ApiOperation newest = Operations[Last]!;
            return new VersionRow(newest.Key.WithoutVersion.Text, versions.Select(Cell).ToEquatableArray());
        }

        private VersionCell Cell(string version, int index) => new()
        {
            ApiVersion = version,
            Operation = Operations[index],
            IsMoved = _pairs[index]?.IsMoved ?? false,
            IsChanged = _pairs[index]?.IsChanged ?? false,
            Replacements = Operations[index] is null ? Replacements[index].ToEquatableArray() : default,
        };
    }
}
