using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Planning.Changes;

/// <summary>Tells whether a name is another one that is written otherwise.</summary>
internal static class Spellings
{
    // A shorter name becomes another word with two letters.
    private const int LeastLengthOfTypo = 8;
    private const int MostEdits = 2;

    /// <summary>The one of several names that is the same, in other letters, or with a slip of the pen; null where there is none.</summary>
    public static string? Same(string name, IReadOnlyCollection<string> others) =>
        others.Contains(name) ? name : SameWords(name, others) ?? NearlySame(name, others);

    /// <summary>
    /// The one of several names that is another one in other letters: case, separators and plurals do not count (<c>StartWith</c>,
    /// <c>Startwith</c>). Null where there is none, or more than one.
    /// </summary>
    public static string? SameWords(string name, IEnumerable<string> others) =>
        Single(others.Where(other => string.Equals(Words.KeyOf(name), Words.KeyOf(other), StringComparison.Ordinal)
            || string.Equals(Letters(name), Letters(other), StringComparison.Ordinal)));

    /// <summary>
    /// The one of several names that looks like another one with a slip of the pen mended (<c>geoLongtitude</c>, <c>geoLongitude</c>). Null
    /// where there is none, or more than one.
    /// </summary>
    public static string? NearlySame(string name, IEnumerable<string> others) =>
        Single(others.Where(other =>
            Math.Min(name.Length, other.Length) >= LeastLengthOfTypo && Edits(Letters(name), Letters(other)) <= MostEdits));

    private static string? Single(IEnumerable<string> found)
    {
        string[] names = [.. found.Take(2)];
        return names.Length == 1 ? names[0] : null;
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Levenshtein: letters that are put in, left out or replaced. Digits are no slips: Area2 is not Area3.
    private static int Edits(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > MostEdits || !one.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit)))
            return int.MaxValue;
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j - 1], row[j]));
            }
        }
        return row[other.Length];
    }
}
