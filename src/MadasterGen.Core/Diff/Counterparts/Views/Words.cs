using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>
/// Takes names apart into words, so that <c>price-sets</c>, <c>priceSets</c> and <c>PriceSet</c> can be told to be about the same.
/// </summary>
internal static class Words
{
    private static readonly Dictionary<string, string> s_irregular = new(StringComparer.Ordinal)
    {
        ["children"] = "child",
        ["people"] = "person",
        ["men"] = "man",
        ["women"] = "woman",
        ["indices"] = "index",
        ["analyses"] = "analysis",
        ["criteria"] = "criterion",
        ["series"] = "series",
        ["statuses"] = "status",
    };

    private static readonly string[] s_withoutPlural = ["ss", "us", "is"];
    private static readonly string[] s_pluralsInEs = ["sses", "xes", "zes", "ches", "shes"];

    /// <summary>The words of a name in lower case and in the singular.</summary>
    public static IReadOnlyList<string> Of(string name) => [.. Split(name).Select(Singular)];

    /// <summary>The words of a name in lower case.</summary>
    public static IReadOnlyList<string> Split(string name)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetterOrDigit(name[i]) && !StartsWord(name, i))
                continue;
            if (i > start)
                words.Add(name.Substring(start, i - start).ToLowerInvariant());
            start = i < name.Length && char.IsLetterOrDigit(name[i]) ? i : i + 1;
        }
        return words;
    }

    /// <summary>The words of a name in one: equal for names that are about the same, however they are written.</summary>
    public static string KeyOf(string name) => string.Concat(Of(name));

    /// <summary>Words without the first run of others among them; as they are where it does not occur.</summary>
    public static IReadOnlyList<string> Without(IReadOnlyList<string> words, IReadOnlyList<string> run)
    {
        for (int start = 0; run.Count > 0 && start + run.Count <= words.Count; start++)
        {
            if (words.Skip(start).Take(run.Count).SequenceEqual(run))
                return [.. words.Take(start), .. words.Skip(start + run.Count)];
        }
        return words;
    }

    /// <summary>A word in the singular.</summary>
    public static string Singular(string word)
    {
        if (s_irregular.TryGetValue(word, out string? singular))
            return singular;
        if (word.Length < 4 || !word.EndsWith("s", StringComparison.Ordinal) || EndsIn(s_withoutPlural))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word.Substring(0, word.Length - 3) + "y";
        return word.Substring(0, word.Length - (EndsIn(s_pluralsInEs) ? 2 : 1));

        bool EndsIn(string[] endings) => endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    // "nameOf", "URLOf" and "2Of" all have a word that starts with "Of".
    private static bool StartsWord(string name, int index)
    {
        if (index == 0 || !char.IsUpper(name[index]))
            return false;
        bool isNextLower = index + 1 < name.Length && char.IsLower(name[index + 1]);
        return !char.IsUpper(name[index - 1]) || isNextLower;
    }
}
