using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Planning.Naming;

/// <summary>
/// The names of one scope. Each comes from its own text; where two texts give one name, every one of them gets a suffix
/// made from its own text, so that neither order nor siblings decide who keeps the plain name.
/// </summary>
internal static class NameScope
{
    /// <summary>What a name that C# or the generated code gives every type becomes.</summary>
    public const string ReservedSuffix = "Value";

    /// <summary>Names the texts of one scope.</summary>
    /// <param name="texts">The original texts, each once.</param>
    /// <param name="name">The name a text asks for.</param>
    /// <param name="reserved">Names that are taken.</param>
    /// <param name="comparer">When two names are the same.</param>
    /// <returns>For each text its name and whether it collided.</returns>
    public static IReadOnlyDictionary<string, AssignedName> Assign(
        IEnumerable<string> texts, Func<string, string> name, ISet<string> reserved, StringComparer? comparer = null)
    {
        comparer ??= StringComparer.Ordinal;
        List<(string Text, string Name)> wanted =
            [.. texts.Distinct(StringComparer.Ordinal).Select(text => (text, Unreserved(name(text), reserved)))];
        Dictionary<string, int> counts = new(comparer);
        foreach ((_, string preferred) in wanted)
            counts[preferred] = counts.TryGetValue(preferred, out int count) ? count + 1 : 1;

        Dictionary<string, AssignedName> assigned = new(StringComparer.Ordinal);
        // Nearly no scope has two texts for one name.
        HashSet<string>? taken = counts.Count == wanted.Count ? null : new(counts.Keys, comparer);
        foreach ((string text, string preferred) in wanted)
        {
            bool collides = counts[preferred] > 1;
            string unique = preferred;
            // A suffixed name can be what another text asks for: then one more suffix tells them apart.
            while (collides && !taken!.Add(unique += Identifiers.Suffix(text)))
            {
            }
            assigned[text] = new AssignedName(unique, collides);
        }
        return assigned;
    }

    private static string Unreserved(string name, ISet<string> reserved)
    {
        while (reserved.Contains(name))
            name += ReservedSuffix;
        return name;
    }
}

/// <summary>A name and whether other texts of its scope asked for it too.</summary>
internal readonly record struct AssignedName(string Name, bool Collided);
