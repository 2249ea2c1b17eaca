using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations;

/// <summary>
/// Which media type of one list is which of another: the same, whatever its case and spaces (RFC 9110, section 8.3.1), then the one
/// of each list whose parameters alone differ.
/// </summary>
internal sealed class MediaTypePairs
{
    private readonly List<(ApiMediaType Old, ApiMediaType New)> _same = [];

    private MediaTypePairs(IEnumerable<ApiMediaType> old, IEnumerable<ApiMediaType> @new)
    {
        List<ApiMediaType> removed = Each(old);
        List<ApiMediaType> added = Each(@new);
        Pair(media => MediaTypes.Normalized(media.Name));
        Pair(media => MediaTypes.Essence(media.Name));
        (Removed, Added) = (removed, added);

        void Pair(Func<ApiMediaType, string> keyOf)
        {
            ILookup<string, ApiMediaType> olds = removed.ToLookup(keyOf, StringComparer.Ordinal);
            ILookup<string, ApiMediaType> news = added.ToLookup(keyOf, StringComparer.Ordinal);
            HashSet<ApiMediaType> paired = new(ReferenceComparer<ApiMediaType>.Instance);
            foreach (IGrouping<string, ApiMediaType> one in olds.Where(one => one.Count() == 1 && news[one.Key].Count() == 1))
            {
                (ApiMediaType before, ApiMediaType after) = (one.First(), news[one.Key].First());
                _same.Add((before, after));
                paired.Add(before);
                paired.Add(after);
            }
            removed.RemoveAll(paired.Contains);
            added.RemoveAll(paired.Contains);
        }
    }

    /// <summary>Those that both lists have.</summary>
    public IReadOnlyList<(ApiMediaType Old, ApiMediaType New)> Same => _same;

    /// <summary>Those that only the old list has.</summary>
    public IReadOnlyList<ApiMediaType> Removed { get; }

    /// <summary>Those that only the new list has.</summary>
    public IReadOnlyList<ApiMediaType> Added { get; }

    /// <summary>Pairs two lists.</summary>
    public static MediaTypePairs Of(EquatableArray<ApiMediaType> old, EquatableArray<ApiMediaType> @new) => new(old, @new);

    // Of those that are one the last counts.
    private static List<ApiMediaType> Each(IEnumerable<ApiMediaType> list) =>
        [.. list.GroupBy(media => MediaTypes.Normalized(media.Name), StringComparer.Ordinal).Select(same => same.Last())];
}
