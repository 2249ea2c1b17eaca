using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes.Breaks;
using MadasterGen.Reading;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting.Consumers;
using MadasterGen.Tool.Reporting.Fates;
using MadasterGen.Tool.Reporting.Policies;
using MadasterGen.Tool.Reporting.Suppressions;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting;

/// <summary>What is reported of two documents, whatever the form.</summary>
internal sealed record DiffReport
{
    private ILookup<ApiOperation, OperationFate>? _fates;

    /// <summary>The document as it was.</summary>
    public required ApiDocument Old { get; init; }

    /// <summary>The document as it is.</summary>
    public required ApiDocument New { get; init; }

    /// <summary>Other documents of the API.</summary>
    public required IReadOnlyList<ApiDocument> Others { get; init; }

    /// <summary>What changed.</summary>
    public required ApiDiff Diff { get; init; }

    /// <summary>The changes in the engine's order, with their places.</summary>
    public required IReadOnlyList<ReportChange> Changes { get; init; }

    /// <summary>The changes by what they are about.</summary>
    public required IReadOnlyList<ChangeGroup> Groups { get; init; }

    /// <summary>The changes that a suppression file silences, which are not among the others; null when there is no such file.</summary>
    public IReadOnlyList<SuppressedReportChange>? Suppressed { get; init; }

    /// <summary>What the changes are to consumers; null when none was asked about.</summary>
    public IReadOnlyList<ConsumerReport>? Consumers { get; init; }

    /// <summary>What was to be reported.</summary>
    public ReportPolicy Policy { get; init; } = ReportPolicy.Plain;

    /// <summary>How many changes are not reported, since the policy leaves them out.</summary>
    public int LeftOut { get; init; }

    /// <summary>How many changes there are and how many break something, in words.</summary>
    public string Counts => (Diff.IsEmpty, LeftOut) switch
    {
        (true, 0) => "No changes",
        (true, _) => $"No changes to report; {ApiDiffSummary.Changes(LeftOut)} left out",
        (false, 0) => ApiDiffSummary.Counts(Diff),
        _ => $"{ApiDiffSummary.Counts(Diff)}; {ApiDiffSummary.Changes(LeftOut)} left out",
    };

    /// <summary>The operations that the report is about, each as its document has it; null for all.</summary>
    public IReadOnlySet<ApiOperation>? Scope { get; init; }

    /// <summary>From where to where, such as <c>build 9757 → build 30855</c>.</summary>
    public string Step => Old.Build == New.Build ? $"both {New.Build}" : $"{Old.Build} → {New.Build}";

    /// <summary>The same with the API versions, where a report has several steps.</summary>
    public string LongStep => $"{VersionColumn.Of(Old).Title} → {VersionColumn.Of(New).Title}";

    /// <summary>What became of an operation that is gone; null for one that is not.</summary>
    public OperationFate? FateOrNull(ApiOperation operation)
    {
        _fates ??= Changes.Concat((Suppressed ?? []).Select(suppressed => suppressed.Change)).SelectMany(change => change.Fates)
            .ToLookup(fate => fate.Operation, ReferenceComparer<ApiOperation>.Instance);
        return _fates[operation].FirstOrDefault();
    }

    /// <summary>How many changes are of a level.</summary>
    public int Count(ChangeLevel level) => Changes.Count(change => change.Level == level);

    /// <summary>Compares two documents.</summary>
    /// <param name="old">The document as it was.</param>
    /// <param name="new">The document as it is.</param>
    /// <param name="others">Documents in which what is gone may have gone on, such as those of other versions.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static DiffReport Of(
        ApiDocument old, ApiDocument @new, IReadOnlyList<ApiDocument> others, CancellationToken cancellationToken)
    {
        ApiDiff diff = new([], [], []);
        PlannedPair? pair = null;
        SideBySide.Run(
            cancellationToken,
            () => diff = ApiComparer.Compare(old.Model, @new.Model, cancellationToken),
            () => pair = PlannedPair.Of(old.Model, @new.Model, new PlanningOptions(), cancellationToken));
        return Of(old, @new, others, CodeVerdicts.Judge(diff, pair!, cancellationToken), cancellationToken);
    }

    /// <summary>Reports a comparison that was made before.</summary>
    public static DiffReport Of(
        ApiDocument old, ApiDocument @new, IReadOnlyList<ApiDocument> others, ApiDiff diff, CancellationToken cancellationToken)
    {
        // None of these needs another, and each goes through whole documents.
        IReadOnlyList<TextSpanPosition?> oldSpans = [];
        IReadOnlyList<TextSpanPosition?> newSpans = [];
        ILookup<ApiChange, OperationFate> fates = FateFinder.None;
        SideBySide.Run(
            cancellationToken,
            () => oldSpans = PositionIndex.LocateAll(old.Source, [.. diff.Changes.Select(change => change.OldPointer)], cancellationToken),
            () => newSpans = PositionIndex.LocateAll(@new.Source, [.. diff.Changes.Select(change => change.NewPointer)], cancellationToken),
            () => fates = FateFinder.Find(old, [@new, .. others], diff, cancellationToken));
        ReportChange[] changes =
        [
            .. diff.Changes.Select((change, i) => new ReportChange(change, oldSpans[i], newSpans[i]) { Fates = [.. fates[change]] }),
        ];
        return new DiffReport { Old = old, New = @new, Others = others, Diff = diff, Changes = changes, Groups = ChangeGroups.Of(changes) };
    }
}
