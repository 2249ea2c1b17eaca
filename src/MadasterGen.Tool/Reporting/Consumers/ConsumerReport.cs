using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Tool.Reporting.Consumers;

/// <summary>What changes are to a consumer.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="File">The contract's file as the user names it.</param>
/// <param name="Changes">The changes of what it uses, in the report's order; all others do not concern it.</param>
/// <param name="Note">What must be known of the contract; null when there is nothing.</param>
internal sealed record ConsumerReport(string Name, string File, IReadOnlyList<ConsumerChange> Changes, string? Note)
{
    /// <summary>Whether it uses no client that the documents are about.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>How many changes are this to it.</summary>
    public int Count(ConsumerEffect effect) => Changes.Count(change => change.Effect == effect);

    /// <summary>What a change is to it.</summary>
    public ConsumerChange? Find(ReportChange change) => Changes.FirstOrDefault(one => ReferenceEquals(one.Change, change));

    /// <summary>The numbers in words.</summary>
    /// <param name="all">How many changes there are.</param>
    public string Counts(int all)
    {
        (int breaks, int look) = (Count(ConsumerEffect.Breaks), Count(ConsumerEffect.Look));
        int others = all - breaks - look;
        return $"{breaks} {(breaks == 1 ? "breaks" : "break")} it, {look} to look at, "
            + $"{others} {(others == 1 ? "does" : "do")} not concern it";
    }
}

/// <summary>A change of something that a consumer uses.</summary>
/// <param name="Change">The change.</param>
/// <param name="Effect">What it is to the consumer.</param>
/// <param name="Uses">What the consumer uses of it, such as <c>BuildingRequest.Name</c>; empty for the API as a whole.</param>
internal sealed record ConsumerChange(ReportChange Change, ConsumerEffect Effect, IReadOnlyList<string> Uses);
