using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Tool.Versions;

/// <summary>An operation in all documents.</summary>
/// <param name="Title">Verb and path behind the version's prefix, as the newest document that has it writes them.</param>
/// <param name="Cells">One per column.</param>
internal sealed record MatrixRow(string Title, IReadOnlyList<MatrixCell> Cells)
{
    /// <summary>The last column before another one whose document has it; null when none has.</summary>
    public int? LastBefore(int column)
    {
        int last = Enumerable.Range(0, column).LastOrDefault(earlier => Cells[earlier].Operation is not null, -1);
        return last < 0 ? null : last;
    }

    /// <summary>The tag in the newest document that has it; null when it has none.</summary>
    public string? Tag => Cells.Last(cell => cell.Operation is not null).Operation!.Tags.FirstOrDefault();
}
