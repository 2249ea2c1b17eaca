using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Tool.Reporting.Witnesses;

/// <summary>The shortest C# that a change breaks.</summary>
/// <param name="Before">What compiled.</param>
/// <param name="After">What does the same now; null where nothing does.</param>
/// <param name="IsMoved">Whether it still compiles, and gives its values to other parameters.</param>
internal sealed record CodeWitness(string Before, string? After, bool IsMoved)
{
    /// <summary>The same as sentences, which follow others.</summary>
    public string Sentence => string.Concat(Lines.Select(line => $" {char.ToUpperInvariant(line.Words[0])}{line.Words[1..]}: {line.Code}"));

    /// <summary>The lines, each with what stands before it.</summary>
    public IEnumerable<(string Words, string Code)> Lines
    {
        get
        {
            yield return (IsMoved ? "gives its values to other parameters" : "no longer compiles", Before);
            if (After is not null)
                yield return ("instead", After);
        }
    }
}
