using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Diff;

/// <summary>
/// Finds names of one scope that a document spells otherwise than before while C# calls both the same. Where several of a document ask for
/// one name, each gets another one in C#, and none is kept.
/// </summary>
internal static class KeptNames
{
    private static readonly Dictionary<string, string> s_none = [];

    /// <summary>The new spellings by the old ones.</summary>
    /// <param name="old">The names that the old document has, each once.</param>
    /// <param name="new">The names that the new document has, each once.</param>
    /// <param name="nameOf">What C# calls a name.</param>
    public static IReadOnlyDictionary<string, string> Of(
        IEnumerable<string> old, IEnumerable<string> @new, Func<string, string> nameOf)
    {
        HashSet<string> before = new(old, StringComparer.Ordinal);
        HashSet<string> after = new(@new, StringComparer.Ordinal);
        // Nearly always names are as they were, or only come, or only go.
        if (before.IsSubsetOf(after) || before.IsSupersetOf(after))
            return s_none;
        ILookup<string, string> olds = before.ToLookup(nameOf, StringComparer.Ordinal);
        ILookup<string, string> news = after.ToLookup(nameOf, StringComparer.Ordinal);
        return before.Where(name => !after.Contains(name) && olds[nameOf(name)].Count() == 1)
            .Select(name => (Old: name, New: news[nameOf(name)].ToArray()))
            .Where(pair => pair.New.Length == 1)
            .ToDictionary(pair => pair.Old, pair => pair.New[0], StringComparer.Ordinal);
    }
}
