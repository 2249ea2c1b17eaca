using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>What a group of operations is about: a tag and the segment of the path that stands for it.</summary>
/// <param name="Name">The tag, or the segment where there are no tags.</param>
/// <param name="Word">The name in one word.</param>
/// <param name="PathWord">The word of its segment; null when its operations share none.</param>
internal sealed record Resource(string Name, string Word, string? PathWord)
{
    /// <summary>The words that methods call it by.</summary>
    public IEnumerable<IReadOnlyList<string>> Names =>
        PathWord is null || PathWord == Word ? [Words.Of(Name)] : [Words.Of(Name), [PathWord]];

    /// <summary>Whether another document's resource has its name.</summary>
    public bool IsCalledLike(Resource other) => IsCalled(other.Word) || (other.PathWord is { } word && IsCalled(word));

    /// <summary>Whether a word is its name.</summary>
    public bool IsCalled(string word) => word.Length > 0 && (word == Word || word == PathWord);

    /// <summary>What tells the groups of a document apart: the tag, or the first segment where an operation has none.</summary>
    public static string NameOf(ApiOperation operation) => operation.Tags.Count > 0
        ? operation.FirstTag
        : Address.Segments(operation.Path).FirstOrDefault(segment => !Address.IsPlaceholder(segment)) ?? "";

    /// <summary>The resource of a group of operations.</summary>
    public static Resource Of(string name, IReadOnlyCollection<IReadOnlyList<AddressNode>> addresses)
    {
        string word = Words.KeyOf(name);
        string?[] first = [.. addresses.Select(nodes => nodes.FirstOrDefault(n => !n.IsScope)?.Word).Distinct(StringComparer.Ordinal)];
        bool isSegment = addresses.Any(nodes => nodes.Any(n => n.Word == word && !n.IsScope));
        return new Resource(name, word, isSegment ? word : first.Length == 1 ? first[0] : null);
    }
}
