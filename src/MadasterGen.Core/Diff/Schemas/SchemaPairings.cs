using System;
using System.Collections.Generic;

namespace MadasterGen.Diff.Schemas;

/// <summary>
/// With how many schemas of other names a schema is compared. Two circles of n and m schemas meet in n × m pairs, and each would be as
/// many findings; beyond the limit a schema stands in the place of another, which is all that is said of it.
/// </summary>
internal sealed class SchemaPairings
{
    private const int Most = 10;

    private readonly Dictionary<string, HashSet<string>> _news = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _olds = new(StringComparer.Ordinal);

    /// <summary>Whether two schemas are compared; a pair that was admitted is so again.</summary>
    /// <param name="old">The name of the one.</param>
    /// <param name="new">The name of the other, which is not the same.</param>
    public bool Admits(string old, string @new)
    {
        HashSet<string> news = Of(_news, old);
        if (news.Contains(@new))
            return true;
        HashSet<string> olds = Of(_olds, @new);
        if (news.Count >= Most || olds.Count >= Most)
            return false;
        return news.Add(@new) && olds.Add(old);
    }

    private static HashSet<string> Of(Dictionary<string, HashSet<string>> all, string name)
    {
        if (!all.TryGetValue(name, out HashSet<string>? known))
            all.Add(name, known = new HashSet<string>(StringComparer.Ordinal));
        return known;
    }
}
