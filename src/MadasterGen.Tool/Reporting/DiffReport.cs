using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Reporting;

/// <summary>What is reported of two documents, whatever the form.</summary>
internal sealed record DiffReport
{
    /// <summary>The document as it was.</summary>
    public required ApiDocument Old { get; init; }

    /// <summary>The document as it is.</summary>
    public required ApiDocument New { get; init; }

    /// <summary>What changed.</summary>
    public required ApiDiff Diff { get; init; }

    /// <summary>The changes in the engine's order, with their places.</summary>
    public required IReadOnlyList<ReportChange> Changes { get; init; }

    /// <summary>The changes by what they are about.</summary>
    public required IReadOnlyList<ChangeGroup> Groups { get; init; }

    /// <summary>From where to where, such as <c>build 9757 → build 30855</c>.</summary>
    public string Step => Old.Build == New.Build ? $"both {New.Build}" : $"{Old.Build} → {New.Build}";

    /// <summary>How many changes are of a level.</summary>
    public int Count(ChangeLevel level) => Changes.Count(change => change.Level == level);

    /// <summary>Compares two documents.</summary>
    public static DiffReport Of(ApiDocument old, ApiDocument @new, CancellationToken cancellationToken)
    {
        ApiDiff diff = ApiComparer.Compare(old.Model, @new.Model, cancellationToken);
        IReadOnlyList<TextSpanPosition?> oldSpans = PositionIndex.LocateAll(old.Text, [.. diff.Changes.Select(change => change.OldPointer)], cancellationToken);
        IReadOnlyList<TextSpanPosition?> newSpans = PositionIndex.LocateAll(@new.Text, [.. diff.Changes.Select(change => change.NewPointer)], cancellationToken);
        ReportChange[] changes = [.. diff.Changes.Select((change, i) => new ReportChange(change, oldSpans[i], newSpans[i]))];
        return new DiffReport { Old = old, New = @new, Diff = diff, Changes = changes, Groups = ChangeGroups.Of(changes) };
    }
}
