using MadasterGen.Model;

namespace MadasterGen.Diff;

/// <summary>What changed between two documents. Equal for equal documents on every machine.</summary>
/// <param name="Changes">The findings, one per cause, ordered by place in the documents and then by rule.</param>
/// <param name="Operations">Which operation of the old document is which of the new one.</param>
/// <param name="Types">Which named schema of the old document is which of the new one.</param>
internal sealed record ApiDiff(EquatableArray<ApiChange> Changes, EquatableArray<OperationPair> Operations, EquatableArray<TypePair> Types)
{
    /// <summary>
    /// The findings that somebody has looked at and that need no more attention: they are not among <see cref="Changes"/>.
    /// </summary>
    public EquatableArray<ApiChange> Suppressed { get; init; }

    /// <summary>Whether the documents say the same.</summary>
    public bool IsEmpty => Changes.Count == 0 && Suppressed.Count == 0;
}

/// <summary>An operation in both documents, or in one of them only.</summary>
/// <param name="Old">The operation of the old document; null for a new one.</param>
/// <param name="New">The operation of the new document; null for one that is gone.</param>
internal sealed record OperationPair(ApiOperation? Old, ApiOperation? New);

/// <summary>A named schema in both documents, or in one of them only.</summary>
/// <param name="Old">Its name in the old document; null for a new one.</param>
/// <param name="New">Its name in the new document; null for one that is gone.</param>
internal sealed record TypePair(string? Old, string? New);

/// <summary>One finding: a rule that applied at a place.</summary>
internal sealed record ApiChange
{
    /// <summary>The rule's id, such as <c>MAD3501</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>What it is about.</summary>
    public required ChangeLocation Location { get; init; }

    /// <summary>The place in the old document; for something new, that of its nearest parent there.</summary>
    public required string OldPointer { get; init; }

    /// <summary>The place in the new document; for something gone, that of its nearest surviving parent.</summary>
    public required string NewPointer { get; init; }

    /// <summary>What it was, when there is a value to show.</summary>
    public string? OldValue { get; init; }

    /// <summary>What it is now, when there is a value to show.</summary>
    public string? NewValue { get; init; }

    /// <summary>Which way it travels.</summary>
    public ChangeDirection Direction { get; init; }

    /// <summary>What it breaks.</summary>
    public required Verdicts Verdicts { get; init; }

    /// <summary>The finding in one sentence.</summary>
    public string Sentence => ChangeSentence.Of(this);

    /// <summary>How its sentence is written: <c>{0}</c> is the location, <c>{1}</c> what it was, <c>{2}</c> what it is.</summary>
    public required string Template { get; init; }

    /// <summary>What the sentence has behind that of the rule; empty for nothing.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The level that whoever reports it has given it; null where what it breaks decides.</summary>
    public ChangeLevel? GivenLevel { get; init; }

    /// <summary>How bad it is for those who use the API.</summary>
    public ChangeLevel Level => GivenLevel ?? Promised(ChangeLevels.Of(Verdicts));

    /// <summary>
    /// The level of <c>x-stability-level</c> by which all operations that it concerns may change without notice: draft or alpha; null where
    /// one of them is more stable.
    /// </summary>
    public string? Stability { get; init; }

    /// <summary>The operations it concerns: for something gone those of the old document, else those of the new one.</summary>
    public EquatableArray<OperationKey> Operations { get; init; }

    /// <summary>Whether it says that something could not be compared, and not that something changed.</summary>
    public bool IsNotCompared => RuleId == Rules.ChangeRuleIds.NotCompared;

    /// <summary>The rule.</summary>
    public Rules.ChangeRule Rule => Rules.ChangeRules.Of(RuleId);

    // What was never promised is broken for those alone who relied on it.
    private ChangeLevel Promised(ChangeLevel level) =>
        Stability is not null && level == ChangeLevel.Breaking ? ChangeLevel.Potential : level;
}
