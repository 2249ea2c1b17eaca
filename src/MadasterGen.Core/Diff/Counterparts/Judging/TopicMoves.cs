using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>
/// Compares what stands below two resources: sub-resources, and methods that say more than to create, read, change or delete.
/// Those four say nothing, since every resource has them.
/// </summary>
internal static class TopicMoves
{
    // One topic can be chance: files, comments and images stand below anything.
    private const int FewestTopics = 2;

    private static readonly HashSet<string> s_commonProperties =
        new(["id", "name", "description", "title", "type"], StringComparer.Ordinal);

    /// <summary>The topic of an operation; null when it is about the resource as such.</summary>
    public static Topic? TopicOf(OperationView operation)
    {
        if (operation.Below.Count > 0)
            return new Topic(operation.Below[0].Word, operation.Below[0].Text);
        IReadOnlyList<string> objects = ResourceMove.None(operation.Resource).Reduce(operation.Phrase)?.Objects ?? [];
        return objects.Count > 0 ? new Topic(string.Concat(objects), string.Join(" ", objects)) : null;
    }

    /// <summary>The topics on which operations of both resources do the same.</summary>
    public static IReadOnlyList<Topic> Shared(IEnumerable<OperationView> from, IReadOnlyCollection<OperationView> to) =>
    [
        .. from.Where(lost => TopicOf(lost) is { } topic && to.Any(other => TopicOf(other)?.Word == topic.Word && DoTheSame(lost, other)))
            .Select(lost => TopicOf(lost)!)
            .GroupBy(topic => topic.Word, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(topic => topic.Word, StringComparer.Ordinal)
    ];

    /// <summary>
    /// The resource to which another moved on the evidence of topics alone: it is new, it has half of the topics and at least
    /// two, more than any other new one, and the things themselves are alike.
    /// </summary>
    public static Resource? FindOrNull(IReadOnlyCollection<OperationView> from, DocumentView old, DocumentView document)
    {
        int topics = from.Select(o => TopicOf(o)?.Word).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var candidates = document.Resources
            .Where(to => to.PathWord is not null && !old.Resources.Any(known => known.IsCalledLike(to)))
            .Select(to => (Resource: to, Operations: document.Operations.Where(o => o.Resource == to).ToArray()))
            .Select(to => (to.Resource, to.Operations, Shared: Shared(from, to.Operations).Count))
            .Where(to => to.Shared >= FewestTopics && to.Shared * 2 >= topics && AreAlike(from, to.Operations))
            .OrderByDescending(to => to.Shared)
            .ToArray();
        bool isClear = candidates.Length == 1 || (candidates.Length > 1 && candidates[0].Shared > candidates[1].Shared);
        return isClear ? candidates[0].Resource : null;
    }

    private static bool DoTheSame(OperationView lost, OperationView other)
    {
        if (lost.Operation.Method != other.Operation.Method)
            return false;
        if (lost.Below.Count == 0 && other.Below.Count == 0)
            return lost.Phrase?.Action == other.Phrase?.Action;
        return lost.Below.Select(node => (node.Word, node.IsKeyed)).SequenceEqual(other.Below.Select(node => (node.Word, node.IsKeyed)));
    }

    private static bool AreAlike(IEnumerable<OperationView> from, IEnumerable<OperationView> to)
    {
        HashSet<string> left = Properties(from);
        HashSet<string> right = Properties(to);
        int shared = left.Intersect(right).Count();
        return shared >= 2 && shared * 2 >= Math.Min(left.Count, right.Count);
    }

    private static HashSet<string> Properties(IEnumerable<OperationView> operations)
    {
        IEnumerable<string> keys = operations
            .Where(operation => operation.Below.Count == 0)
            .SelectMany(operation => operation.Contents)
            .SelectMany(ContentView.KeysOf);
        return new HashSet<string>(keys.Where(key => !s_commonProperties.Contains(key)), StringComparer.Ordinal);
    }
}

/// <summary>What stands below a resource.</summary>
/// <param name="Word">Its name in one word.</param>
/// <param name="Text">Its name as a document writes it.</param>
internal sealed record Topic(string Word, string Text);
