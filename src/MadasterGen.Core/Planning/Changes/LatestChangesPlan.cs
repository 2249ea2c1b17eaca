using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning.Changes;

/// <summary>What the union of the versions says of the documents' changes.</summary>
internal sealed record LatestChangesPlan
{
    /// <summary>The user's decisions.</summary>
    public required PlanningOptions Options { get; init; }

    /// <summary>Tags whose clients are another version's now.</summary>
    public EquatableArray<ChangeMark> Tags { get; init; }

    /// <summary>Clients of several versions with operations that are another version's now.</summary>
    public EquatableArray<ClientMarks> Clients { get; init; }

    /// <summary>Tags that no version has any more, with their clients.</summary>
    public EquatableArray<LostClient> LostTags { get; init; }

    /// <summary>Those of the clients that were of several versions, which no version's own changes tell of.</summary>
    public EquatableArray<LostClient> LostClients { get; init; }

    /// <summary>Operations that are gone from tags that are not.</summary>
    public EquatableArray<LostLatestMethods> LostMethods { get; init; }

    /// <summary>The client of the union of the versions.</summary>
    public string ClientName => ClientNames.OfLatest(Options.Stem);

    /// <summary>The interface of that client.</summary>
    public string InterfaceName => ClientNames.InterfaceOf(ClientName);

    /// <summary>The class that carries the index.</summary>
    public string IndexName => ClientNames.ChangesOf(ClientName);

    /// <summary>What the index lists.</summary>
    public ChangeIndex Index => ChangeIndex.Of(this);
}

/// <summary>Operations that are gone from a tag of the union of the versions.</summary>
/// <param name="TakenName">The interface of the tag's client as it is now, or the client where it has none, with <c>global::</c>.</param>
/// <param name="Operations">The operations.</param>
internal sealed record LostLatestMethods(string TakenName, EquatableArray<LostOperation> Operations);

/// <summary>An operation of the union of the versions that is another version's now.</summary>
/// <param name="Name">How it is called: <c>Thing.GetAsync</c>.</param>
/// <param name="From">The API version that had it.</param>
/// <param name="To">The API version that has it.</param>
internal sealed record LatestMove(string Name, string From, string To);

/// <summary>A version as it was accepted and as it is.</summary>
/// <param name="Now">The plan of its document.</param>
/// <param name="Accepted">The plan of the document that was accepted; null for a version that nobody has accepted yet.</param>
/// <param name="Changes">What its own client says of the changes.</param>
internal sealed record VersionHistory(ClientPlan Now, ClientPlan? Accepted, ChangesPlan? Changes)
{
    /// <summary>What became of an operation that is gone; null when it is not, or nothing is said of it.</summary>
    public Tombstone? FateOf(OperationPlan operation)
    {
        if (Changes is null)
            return null;
        foreach (LostMethods lost in Changes.LostMethods)
        {
            if (FateIn(lost.Operations, operation) is { } fate)
                return fate;
        }
        foreach (LostClient lost in Changes.LostClients)
        {
            if (FateIn(lost.Operations, operation) is { } fate)
                return fate;
        }
        return null;
    }

    private static Tombstone? FateIn(EquatableArray<LostOperation> operations, OperationPlan operation)
    {
        foreach (LostOperation lost in operations)
        {
            if (lost.Operation.Key == operation.Key && lost.Operation.Name == operation.Name)
                return lost.Tombstone;
        }
        return null;
    }
}
