namespace MadasterGen.Diff.Rules;

/// <summary>One kind of change.</summary>
internal sealed record ChangeRule
{
    /// <summary>Its id, such as <c>MAD3501</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in words with hyphens, such as <c>optional-property-removed</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The rule that applies when the sides are swapped; its own id when it says the same both ways.</summary>
    public required string MirrorId { get; init; }

    /// <summary>The finding's sentence: <c>{0}</c> is the location, <c>{1}</c> what it was, <c>{2}</c> what it is.</summary>
    public required string Sentence { get; init; }

    /// <summary>The same where C# does not count.</summary>
    public required string WireSentence { get; init; }

    /// <summary>What it breaks in requests.</summary>
    public required Verdicts InRequests { get; init; }

    /// <summary>What it breaks in responses.</summary>
    public required Verdicts InResponses { get; init; }

    /// <summary>What it means for code.</summary>
    public ChangeTrait Trait { get; init; }

    /// <summary>The verdicts where a method or a type of the client goes, too: of the rule on the wire, breaking in code.</summary>
    public Verdicts WithoutMember(ChangeDirection direction) =>
        For(direction) with { Source = Verdict.Breaking, Binary = Verdict.Breaking };

    /// <summary>
    /// The verdicts for something that is spelled otherwise, which C# calls the same: on the wire one thing goes and another one comes.
    /// </summary>
    /// <param name="gone">What it would be if the old one went alone.</param>
    /// <param name="new">What it would be if the new one came alone.</param>
    public static Verdicts OfSpelling(Verdicts gone, Verdicts @new) =>
        Verdicts.Harmless with { Wire = Verdicts.Worse(gone, @new).Wire };

    /// <summary>The verdicts for something that travels in a direction. What does not travel breaks nothing on the wire.</summary>
    public Verdicts For(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Request => InRequests,
        ChangeDirection.Response => InResponses,
        ChangeDirection.Both => Verdicts.Worse(InRequests, InResponses),
        _ => Verdicts.Worse(InRequests, InResponses) with { Wire = Verdict.Harmless },
    };
}
