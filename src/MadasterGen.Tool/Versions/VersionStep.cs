using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting;

namespace MadasterGen.Tool.Versions;

/// <summary>What changed from a document to a later one.</summary>
internal sealed class VersionStep
{
    // What only says where an operation is now.
    private static readonly HashSet<string> s_places = ["MAD3105", "MAD3106", "MAD3108", "MAD3109", "MAD3110", "MAD3111"];

    private readonly ILookup<string, ApiChange> _changes;

    /// <summary>Takes a comparison.</summary>
    public VersionStep(VersionColumn old, VersionColumn @new, ApiDiff diff)
    {
        (Old, New, Diff) = (old, @new, diff);
        _changes = diff.Changes.SelectMany(change => change.Operations.Select(operation => (Operation: operation, Change: change)))
            .ToLookup(pair => pair.Operation, pair => pair.Change, StringComparer.Ordinal);
    }

    /// <summary>The older document.</summary>
    public VersionColumn Old { get; }

    /// <summary>The newer document.</summary>
    public VersionColumn New { get; }

    /// <summary>The comparison.</summary>
    public ApiDiff Diff { get; }

    /// <summary>What changed of an operation, the worst first; of one that the step moved, its old name is asked for too.</summary>
    public IReadOnlyList<ApiChange> ChangesOf(ApiOperation old, ApiOperation @new) =>
        [.. new[] { LabelOf(@new), LabelOf(old) }.Distinct().SelectMany(label => _changes[label]).Distinct().OrderByDescending(change => ChangeLevels.Of(change.Verdicts))];

    /// <summary>Whether a change says more than that an operation is elsewhere.</summary>
    public static bool IsMoreThanPlace(ApiChange change) => !s_places.Contains(change.RuleId);

    private static string LabelOf(ApiOperation operation) => ChangeLocation.Of(operation).Operation!;
}
