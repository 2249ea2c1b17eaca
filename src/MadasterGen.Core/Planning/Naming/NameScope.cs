using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

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
    /// <param name="isReserved">Whether a name is taken.</param>
    /// <param name="comparer">When two names are the same.</param>
    /// <returns>For each text its name and whether it collided.</returns>
    public static IReadOnlyDictionary<string, AssignedName> Assign(
        IEnumerable<string> texts, Func<string, string> name, Func<string, bool> isReserved, StringComparer? comparer = null)
    {
        int count = texts is IReadOnlyCollection<string> all ? all.Count : 0;
        Dictionary<string, AssignedName> assigned = new(count, StringComparer.Ordinal);
        HashSet<string> taken = new(comparer ?? StringComparer.Ordinal);
        HashSet<string>? shared = null;
        foreach (string text in texts)
        {
            if (assigned.ContainsKey(text))
                continue;
            string preferred = Unreserved(name(text), isReserved);
            assigned.Add(text, new AssignedName(preferred, false));
            if (!taken.Add(preferred))
                (shared ??= new HashSet<string>(taken.Comparer)).Add(preferred);
        }
        // Nearly no scope has two texts for one name.
        if (shared is not null)
            TellApart(assigned, taken, shared);
        return assigned;
    }

    private static void TellApart(Dictionary<string, AssignedName> assigned, HashSet<string> taken, HashSet<string> shared)
    {
        KeyValuePair<string, AssignedName>[] colliding = [.. assigned.Where(pair => shared.Contains(pair.Value.Name))];
        foreach (KeyValuePair<string, AssignedName> pair in colliding)
        {
            string unique = pair.Value.Name;
            // A suffixed name can be what another text asks for: then one more suffix tells them apart.
            while (!taken.Add(unique += LegalName.Suffix(pair.Key)))
            {
            }
            assigned[pair.Key] = new AssignedName(unique, true);
        }
    }

    /// <summary>A name, or what it becomes where it is taken.</summary>
    public static string Unreserved(string name, Func<string, bool> isReserved)
    {
        while (isReserved(name))
            name += ReservedSuffix;
        return name;
    }
}

/// <summary>A name and whether other texts of its scope asked for it too.</summary>
internal readonly record struct AssignedName(string Name, bool Collided);
