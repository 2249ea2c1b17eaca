using System.Collections.Generic;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Fates;
using MadasterGen.Tool.Reporting.Witnesses;

namespace MadasterGen.Tool.Reporting;

/// <summary>A change with its places in both texts.</summary>
/// <param name="Change">The change.</param>
/// <param name="OldSpan">The key in the old text, or that of its nearest parent there.</param>
/// <param name="NewSpan">The key in the new text, or that of its nearest parent there.</param>
internal sealed record ReportChange(ApiChange Change, TextSpanPosition? OldSpan, TextSpanPosition? NewSpan)
{
    /// <summary>Where the operations went that are gone; empty for other changes.</summary>
    public IReadOnlyList<OperationFate> Fates { get; init; } = [];

    /// <summary>The shortest C# that it breaks; null where it breaks none, or where nobody asked.</summary>
    public CodeWitness? Witness { get; init; }

    /// <summary>How bad it is.</summary>
    public ChangeLevel Level => Change.Level;
}
