using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>What a resource of the old document is called in another.</summary>
/// <param name="From">The old resource.</param>
/// <param name="To">The other document's resource; the old one itself where nothing tells that it has another name.</param>
/// <param name="Kind">What tells that the one is a kind of the other; null when nothing does.</param>
/// <param name="Topics">What stands below both alike.</param>
internal sealed record ResourceMove(Resource From, Resource To, KindMove? Kind, IReadOnlyList<Topic> Topics)
{
    /// <summary>Whether the resource has another name than before.</summary>
    public bool IsRename => !ReferenceEquals(From, To);

    /// <summary>A resource that keeps its name.</summary>
    public static ResourceMove None(Resource resource) => new(resource, resource, null, []);

    /// <summary>An old address in the words of the other document.</summary>
    public IReadOnlyList<AddressNode> Map(IReadOnlyList<AddressNode> nodes) => !IsRename || From.PathWord is null || To.PathWord is null
        ? nodes
        : [.. nodes.Select(node => node.Word == From.PathWord ? node with { Word = To.PathWord, Text = To.PathWord } : node)];

    /// <summary>What a method says besides the names of the two resources.</summary>
    public MethodPhrase? Reduce(MethodPhrase? phrase) => phrase?.Without(From.Names.Concat(To.Names));

    /// <summary>What speaks for the move in the case of one operation, which is no evidence for itself.</summary>
    public IEnumerable<CounterpartEvidence> EvidenceFor(OperationView lost)
    {
        if (Kind is not null)
            yield return Kind.Evidence;
        string[] others = [.. Topics.Where(topic => topic.Word != TopicMoves.TopicOf(lost)?.Word).Select(topic => topic.Text)];
        if (others.Length > 0)
            yield return new(EvidenceKind.MovedTag, $"{string.Join(" and ", others)} moved from {From.Name} to {To.Name} too");
    }
}
