using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting.Fates;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Findings;

/// <summary>What became of an operation from a version to the next.</summary>
internal sealed record OperationStep
{
    private const int MostSentences = 10;

    /// <summary>The comparison.</summary>
    public required DiffReport Report { get; init; }

    /// <summary>The operation in the older version; null when it came.</summary>
    public required ApiOperation? Before { get; init; }

    /// <summary>The operation in the newer version; null when it went.</summary>
    public required ApiOperation? After { get; init; }

    /// <summary>What changed, the worst first.</summary>
    public required IReadOnlyList<ApiChange> Changes { get; init; }

    /// <summary>Whether it is elsewhere.</summary>
    public required bool IsMoved { get; init; }

    /// <summary>The last older version that has it, where the one before lacks it; null where that has it.</summary>
    public VersionColumn? Since { get; init; }

    /// <summary>The document of the older version.</summary>
    public ApiDocument OldDocument => Report.Old;

    /// <summary>What likely replaces it in the newer version, when it went.</summary>
    public required IReadOnlyList<ApiOperation> Replacements { get; init; }

    /// <summary>Verb and path behind the prefix, as the newer version writes them.</summary>
    public string Title => MatrixNames.Of((After ?? Before)!);

    /// <summary><c>removed</c>, <c>added</c>, <c>moved</c> or <c>changed</c>.</summary>
    public string State => After is null ? "removed" : Before is null ? "added" : IsMoved ? "moved" : "changed";

    /// <summary>The rule of the worst that happened.</summary>
    public string RuleId => After is null
        ? ChangeRuleIds.OperationRemoved
        : Before is null || Changes.Count == 0 ? ChangeRuleIds.OperationAdded : Changes[0].RuleId;

    /// <summary>How bad it is.</summary>
    public ChangeLevel Level =>
        After is null ? ChangeLevel.Breaking : Before is null || Changes.Count == 0 ? ChangeLevel.Harmless : Changes[0].Level;

    /// <summary>What makes it the same in another run.</summary>
    public string Fingerprint => Finding.FingerprintOf("versions", RuleId, Report.LongStep, Title);

    /// <summary>Where it went; null when it did not, or when the comparison pairs it all the same.</summary>
    public OperationFate? FateOrNull => After is null ? Report.FateOrNull(Before!) : null;

    /// <summary>All of it in a sentence, without a full stop.</summary>
    public string Sentence
    {
        get
        {
            string name = ChangeLocation.Of((After ?? Before)!).Text;
            string @new = VersionColumn.Of(Report.New).Title;
            if (After is null)
                return $"{name} of {VersionColumn.Of(Report.Old).Title} is not in {@new}{WhereItWent}";
            if (Before is null)
                return $"{name} is new in {@new}";
            string since = Since is null ? "" : $", since {Since.Title}";
            if (Changes.Count == 0)
                return $"{name} is back in {@new}{since}, and is as it was";
            int left = Changes.Count - MostSentences;
            string number = left.ToString(CultureInfo.InvariantCulture);
            string more = left <= 0 ? "" : left == 1 ? "; and one more change" : $"; and {number} more changes";
            string sentences = string.Join("; ", Changes.Take(MostSentences).Select(change => change.Sentence));
            return $"{name} {(IsMoved ? "moved" : "changed")} in {@new}{since}: {sentences}{more}";
        }
    }

    // Where the comparison pairs it by its id alone, the evidence is in the matrix.
    private string WhereItWent => FateOrNull is { } fate ? $"; {fate.Sentence}"
        : Replacements.Count == 0 ? ""
        : $"; {string.Join(" or ", Replacements.Select(MatrixNames.Of))} is likely what replaces it";

    /// <summary>What became of the operations in each step, row by row.</summary>
    public static IReadOnlyList<IReadOnlyList<OperationStep>> Of(VersionsReport report) =>
    [
        .. report.Matrix.Steps.Zip(report.Steps, (step, reported) =>
            report.Matrix.Rows.Select(row => OrNull(row, step, reported)).OfType<OperationStep>().ToArray()),
    ];

    // Null when nothing became of it.
    private static OperationStep? OrNull(MatrixRow row, VersionStep step, DiffReport report)
    {
        ApiOperation? before = row.Cells[step.From].Operation;
        MatrixCell after = row.Cells[step.To];
        int? last = row.LastBefore(step.To);
        bool isBack = last < step.To - 1 && after.Operation is not null;
        bool isOfStep = isBack ? last == step.From : step.From == step.To - 1 && (before is not null || after.Operation is not null);
        bool isSame = !isBack && before is not null && after.Operation is not null && after.Changes.Count == 0;
        return isSame || !isOfStep
            ? null
            : new OperationStep
            {
                Report = report,
                Before = before,
                Since = isBack ? step.Old : null,
                After = after.Operation,
                Changes = after.Changes,
                IsMoved = after.IsMoved,
                Replacements = after.Replacements,
            };
    }
}
