using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>
/// Compares what stands below two resources: sub-resources, and methods that say more than to create, read, change or delete.
/// Those four say nothing, since every resource has them.
/// </summary>
internal sealed class TopicMoves
{
    // One topic can be chance: files, comments and images stand below anything.
    private const int FewestTopics = 2;

    // What stands below more new resources than this tells none of them from the others.
    private const int MostWithTopic = 50;

    private static readonly HashSet<string> s_commonProperties =
        new(["id", "name", "description", "title", "type"], StringComparer.Ordinal);

    private readonly DocumentView _document;
    private readonly ILookup<string, Resource> _newByTopic;

    /// <summary>Knows what is new in a document.</summary>
    public TopicMoves(DocumentView old, DocumentView document)
    {
        _document = document;
        _newByTopic = document.Resources.Where(to => to.PathWord is not null && !old.HasResourceLike(to))
            .SelectMany(to => document.OperationsOf(to).Select(o => TopicOf(o)?.Word).OfType<string>().Distinct(), (to, word) => (to, word))
            .ToLookup(one => one.word, one => one.to, StringComparer.Ordinal);
    }

    /// <summary>The topic of an operation; null when it is about the resource as such.</summary>
    public static Topic? TopicOf(OperationView operation)
    {
        if (operation.Below.Count > 0)
            return new Topic(operation.Below[0].Word, operation.Below[0].Text);
        IReadOnlyList<string> objects = ResourceMove.None(operation.Resource).Reduce(operation.Phrase)?.Objects ?? [];
        return objects.Count > 0 ? new Topic(string.Concat(objects), string.Join(" ", objects)) : null;
    }

    /// <summary>The topics on which operations of both resources do the same.</summary>
    public static IReadOnlyList<Topic> Shared(IEnumerable<OperationView> from, IEnumerable<OperationView> to)
    {
        HashSet<string> done = new(to.Select(DeedOf).OfType<string>(), StringComparer.Ordinal);
        return
        [
            .. from.Where(lost => DeedOf(lost) is { } deed && done.Contains(deed))
                .Select(lost => TopicOf(lost)!)
                .GroupBy(topic => topic.Word, StringComparer.Ordinal)
                .Select(same => same.First())
                .OrderBy(topic => topic.Word, StringComparer.Ordinal)
        ];
    }

    /// <summary>
    /// The resource to which another moved on the evidence of topics alone: it is new, it has half of the topics and at least
    /// two, more than any other new one, and the things themselves are alike.
    /// </summary>
    public Resource? FindOrNull(IReadOnlyCollection<OperationView> from)
    {
        string[] topics = [.. from.Select(o => TopicOf(o)?.Word).OfType<string>().Distinct(StringComparer.Ordinal)];
        var candidates = topics.Select(word => _newByTopic[word].ToArray())
            .Where(sharing => sharing.Length <= MostWithTopic)
            .SelectMany(sharing => sharing)
            .GroupBy(to => to)
            .Where(same => same.Count() >= FewestTopics)
            .Select(same => (Resource: same.Key, Operations: _document.OperationsOf(same.Key)))
            .Select(to => (to.Resource, to.Operations, Shared: Shared(from, to.Operations).Count))
            .Where(to => to.Shared >= FewestTopics && to.Shared * 2 >= topics.Length && AreAlike(from, to.Operations))
            .OrderByDescending(to => to.Shared)
            .ToArray();
        bool isClear = candidates.Length == 1 || (candidates.Length > 1 && candidates[0].Shared > candidates[1].Shared);
        return isClear ? candidates[0].Resource : null;
    }

    // What an operation does with its topic: the same for operations that do the same.
    private static string? DeedOf(OperationView operation)
    {
        if (TopicOf(operation) is not { } topic)
            return null;
        string way = operation.Below.Count == 0
            ? operation.Phrase?.Action ?? ""
            : string.Concat(operation.Below.Select(node => "/" + node.Word + (node.IsKeyed ? "{}" : "")));
        return $"{operation.Operation.Method} {topic.Word} {way}";
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
