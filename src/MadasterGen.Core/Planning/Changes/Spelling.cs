using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Planning.Changes;

/// <summary>A name, and what it is whatever the spelling: found once, however many names it is held against.</summary>
internal sealed class Spelling
{
    // A shorter name becomes another word with two letters.
    private const int LeastLengthOfTypo = 8;
    private const int MostEdits = 2;

    private readonly string _key;
    private readonly string _letters;
    private readonly string _digits;

    /// <summary>Takes a name apart.</summary>
    public Spelling(string name)
    {
        Name = name;
        _key = Words.KeyOf(name);
        _letters = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        _digits = string.Concat(_letters.Where(char.IsDigit));
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The one of several names that is the same, in other letters, or with a slip of the pen; null where there is none.</summary>
    public string? Same(IReadOnlyCollection<Spelling> others) =>
        others.FirstOrDefault(other => other.Name == Name)?.Name ?? SameWords(others) ?? NearlySame(others);

    /// <summary>
    /// The one of several names that is this one in other letters: case, separators and plurals do not count (<c>StartWith</c>,
    /// <c>Startwith</c>). Null where there is none, or more than one.
    /// </summary>
    public string? SameWords(IEnumerable<Spelling> others) =>
        Single(others.Where(other => string.Equals(_key, other._key, StringComparison.Ordinal)
            || string.Equals(_letters, other._letters, StringComparison.Ordinal)));

    /// <summary>
    /// The one of several names that looks like this one with a slip of the pen mended (<c>geoLongtitude</c>, <c>geoLongitude</c>). Null
    /// where there is none, or more than one.
    /// </summary>
    public string? NearlySame(IEnumerable<Spelling> others) =>
        Single(others.Where(other => Math.Min(Name.Length, other.Name.Length) >= LeastLengthOfTypo && IsSlip(other)));

    private static string? Single(IEnumerable<Spelling> found)
    {
        string[] names = [.. found.Take(2).Select(one => one.Name)];
        return names.Length == 1 ? names[0] : null;
    }

    // Digits are no slips: Area2 is not Area3.
    private bool IsSlip(Spelling other) => Math.Abs(_letters.Length - other._letters.Length) <= MostEdits
        && string.Equals(_digits, other._digits, StringComparison.Ordinal)
        && Edits(_letters, other._letters) <= MostEdits;

    // Levenshtein: letters that are put in, left out or replaced. What lies further from the diagonal than there may be edits is on no
    // way that counts, so that names cost what they are long.
    private static int Edits(string one, string other)
    {
        const int far = MostEdits + 1;
        int[] row = [.. Enumerable.Range(0, other.Length + 1).Select(i => Math.Min(i, far))];
        for (int i = 1; i <= one.Length; i++)
        {
            int first = Math.Max(1, i - MostEdits);
            int last = Math.Min(other.Length, i + MostEdits);
            int diagonal = row[first - 1];
            row[first - 1] = first == 1 ? Math.Min(i, far) : far;
            for (int j = first; j <= last; j++)
            {
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j - 1], row[j]));
            }
        }
        return row[other.Length];
    }
}
