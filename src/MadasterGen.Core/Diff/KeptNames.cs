using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Diff;

/// <summary>
/// Names of one scope that a document spells otherwise than before while C# calls both the same. Where several of a document ask for
/// one name, each gets another one in C#, and none is kept.
/// </summary>
internal sealed class KeptNames
{
    private static readonly Dictionary<string, string> s_none = [];

    private readonly Dictionary<string, string> _newByOld;

    /// <param name="old">The names that the old document has.</param>
    /// <param name="new">The names that the new document has.</param>
    /// <param name="nameOf">What C# calls a name.</param>
    public KeptNames(IEnumerable<string> old, IEnumerable<string> @new, Func<string, string> nameOf) =>
        _newByOld = Find(new(old, StringComparer.Ordinal), new(@new, StringComparer.Ordinal), nameOf);

    /// <summary>The spellings of the old document that the new one does not have.</summary>
    public ICollection<string> Old => _newByOld.Keys;

    /// <summary>The spellings of the new document that the old one does not have.</summary>
    public ICollection<string> New => _newByOld.Values;

    /// <summary>Whether the new document spells a name otherwise.</summary>
    public bool IsRespelled(string old) => _newByOld.ContainsKey(old);

    /// <summary>How the new document spells a name: otherwise, or as the old one does.</summary>
    public string NowOf(string old) => _newByOld.TryGetValue(old, out string? spelling) ? spelling : old;

    private static Dictionary<string, string> Find(HashSet<string> old, HashSet<string> @new, Func<string, string> nameOf)
    {
        // Nearly always names are as they were, or only come, or only go.
        if (old.IsSubsetOf(@new) || old.IsSupersetOf(@new))
            return s_none;
        ILookup<string, string> olds = old.ToLookup(nameOf, StringComparer.Ordinal);
        ILookup<string, string> news = @new.ToLookup(nameOf, StringComparer.Ordinal);
        return old.Where(name => !@new.Contains(name) && olds[nameOf(name)].Count() == 1)
            .Select(name => (Old: name, New: news[nameOf(name)].ToArray()))
            .Where(pair => pair.New.Length == 1)
            .ToDictionary(pair => pair.Old, pair => pair.New[0], StringComparer.Ordinal);
    }
}
