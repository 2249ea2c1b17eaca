using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Library;

namespace MadasterGen.Reading;

/// <summary>What is said of references that lead nowhere: why, as far as it is known, and what that means.</summary>
internal sealed class DanglingReferences
{
    // A document with thousands of such references has another problem than their spelling.
    private const int MostLetters = 10_000_000;
    private const int LongestName = 100;

    private readonly DocumentSource? _source;

    // Rows for names that are as long as can be close to the longest.
    private int[] _last = new int[2 * LongestName];
    private int[] _next = new int[2 * LongestName];
    private int _letters;

    /// <summary>Of a document.</summary>
    /// <param name="source">Its files; null where references stay in one tree.</param>
    public DanglingReferences(DocumentSource? source) => _source = source;

    /// <summary>What fills the sentence: the reference, why it leads nowhere, and what that means.</summary>
    /// <param name="reference">The reference as it is written.</param>
    /// <param name="names">The names that it could mean.</param>
    /// <param name="consequence">What that means, as a clause.</param>
    public string[] Arguments(string reference, IEnumerable<string> names, string consequence)
    {
        string reason = Reason(reference, names);
        return [reference, reason.Length == 0 ? "" : $" ({reason})", consequence];
    }

    private string Reason(string reference, IEnumerable<string> names)
    {
        string file = FileAddress.FileIn(reference);
        bool isName = reference.IndexOfAny(['/', '.', '#']) < 0;
        if (file.Length == 0 || isName)
            return Closest(ReferenceText.Decode(reference.Substring(reference.LastIndexOf('/') + 1)), names) is { } name
                ? $"the closest name is '{name}'"
                : "";
        if (_source is null || FileAddress.Resolve(FileAddress.Of(_source.Path), file) is not { } address)
            return "nothing is fetched";
        return _source.Parts.Any(part => FileAddress.Comparer.Equals(FileAddress.Of(part.Path), address))
            ? "that file has no such place"
            : "no such file is given";
    }

    private string? Closest(string name, IEnumerable<string> names)
    {
        // What has that name leads in a circle or to something of another kind.
        if (name.Length is 0 or > LongestName || names.Contains(name))
            return null;
        (string? closest, int least) = (null, (name.Length / 3) + 1);
        foreach (string other in names)
        {
            _letters++;
            if (_letters > MostLetters)
                return null;
            if (Math.Abs(other.Length - name.Length) >= least)
                continue;
            _letters += name.Length * other.Length;
            int distance = Distance(name, other);
            if (distance < least)
                (closest, least) = (other, distance);
        }
        return closest;
    }

    // How many letters must be put in, left out or replaced, whatever their case is.
    private int Distance(string one, string other)
    {
        for (int j = 0; j <= other.Length; j++)
            _last[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            _next[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = _last[j - 1] + (IsSame(one[i - 1], other[j - 1]) ? 0 : 1);
                _next[j] = Math.Min(replaced, Math.Min(_last[j], _next[j - 1]) + 1);
            }
            (_last, _next) = (_next, _last);
        }
        return _last[other.Length];
    }

    private static bool IsSame(char one, char other) => one == other || char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
