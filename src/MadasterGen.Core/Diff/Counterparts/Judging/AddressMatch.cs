using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>How far the addresses of two operations agree, seen from their ends.</summary>
/// <param name="Shared">The nodes that both end in.</param>
/// <param name="IsHeadDropped">Whether one of them has more before.</param>
/// <param name="IsKeyMoved">Whether one of them chooses in its body what the other chooses in its path.</param>
internal sealed record AddressMatch(IReadOnlyList<AddressNode> Shared, bool IsHeadDropped, bool IsKeyMoved)
{
    /// <summary>Whether what one of them has more before chooses nothing: the API or a part of it got another address.</summary>
    public bool IsHeadBare { get; private init; }

    /// <summary>In how many ways they differ.</summary>
    public int Deviations => (IsHeadDropped ? 1 : 0) + (IsKeyMoved ? 1 : 0);

    /// <summary>The shared end as a path.</summary>
    public string Text => string.Concat(Shared.Select(node => "/" + node.Text + (node.IsKeyed ? "/{}" : "")));

    /// <summary>Compares the operations' addresses; null when they have not the same end.</summary>
    /// <param name="lost">The lost operation.</param>
    /// <param name="move">What its resource is called in the other document.</param>
    /// <param name="candidate">The operation that may replace it.</param>
    /// <param name="nodes">The candidate's nodes, or the first of them.</param>
    public static AddressMatch? OrNull(OperationView lost, ResourceMove move, OperationView candidate, IReadOnlyList<AddressNode> nodes)
    {
        IReadOnlyList<AddressNode> mapped = move.Map(lost.Nodes);
        int length = System.Math.Min(mapped.Count, nodes.Count);
        if (length == 0)
            return null;
        AddressNode[] left = [.. mapped.Skip(mapped.Count - length)];
        AddressNode[] right = [.. nodes.Skip(nodes.Count - length)];
        AddressNode leftEnd = left[length - 1];
        AddressNode rightEnd = right[length - 1];
        bool isKeyMoved = leftEnd.IsKeyed != rightEnd.IsKeyed;
        if (isKeyMoved && !(leftEnd.IsKeyed ? CanChooseInBody(candidate, leftEnd) : CanChooseInBody(lost, rightEnd)))
            return null;
        for (int i = 0; i < length; i++)
        {
            if (left[i].Word != right[i].Word || (i < length - 1 && left[i].IsKeyed != right[i].IsKeyed))
                return null;
        }
        bool isHeadDropped = mapped.Count != nodes.Count;
        // Without its head an address tells what it is about only when the resource is in what is left.
        bool isNamed = move.To.PathWord is { } word && right.Any(node => node.Word == word);
        bool isAboutResource = isNamed && candidate.Resource.IsCalledLike(move.To);
        if (isHeadDropped && !isAboutResource)
            return null;
        return right.Any(node => !node.IsScope && node.Word.Length > 0)
            ? new AddressMatch(right, isHeadDropped, isKeyMoved)
            {
                IsHeadBare = !mapped.Take(mapped.Count - length).Concat(nodes.Take(nodes.Count - length)).Any(node => node.IsKeyed),
            }
            : null;
    }

    private static bool CanChooseInBody(OperationView operation, AddressNode key) =>
        operation.Operation.Method is "PUT" or "PATCH"
        && operation.Body is { } body
        && body.Properties(null).Any(property => property.Name == "id" || property.Key == Words.KeyOf(key.Placeholder!));
}
