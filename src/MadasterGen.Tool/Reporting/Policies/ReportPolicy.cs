using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>What somebody wants reported of changes, and how bad each is to be.</summary>
internal sealed record ReportPolicy
{
    /// <summary>Everything, as bad as it is.</summary>
    public static ReportPolicy Plain { get; } = new();

    /// <summary>Whether only what travels counts, and not what C# makes of it.</summary>
    public bool IsWireOnly { get; init; }

    /// <summary>Which rules count, and how much.</summary>
    public RuleChoices Rules { get; init; } = new();

    /// <summary>The operations that the report is about.</summary>
    public OperationScope Scope { get; init; } = new();

    /// <summary>What was promised about what goes away; null where no day is known.</summary>
    public LifecyclePolicy? Lifecycle { get; init; }

    /// <summary>Whether the version must announce what changed.</summary>
    public bool ChecksVersion { get; init; }

    /// <summary>A finding as it is to be reported; null where it is left out.</summary>
    public ApiChange? Apply(ApiChange change) =>
        !IsWireOnly ? Rules.Apply(change)
        : change.RuleId == ChangeRuleIds.MemberChanged ? null
        : Rules.Apply(OnWire(change));

    /// <summary>A comparison with the findings that are to be reported.</summary>
    public ApiDiff Apply(ApiDiff diff) =>
        diff with { Changes = new([.. diff.Changes.Select(Apply).OfType<ApiChange>()]) };

    private static ApiChange OnWire(ApiChange change) => change with
    {
        Verdicts = new Verdicts(change.Verdicts.Wire, Verdict.Harmless, Verdict.Harmless),
        Template = change.Rule.WireSentence,
    };
}
