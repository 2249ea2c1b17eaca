using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;

namespace MadasterGen.Tool.Reporting.Fates;

/// <summary>What became of an operation that is gone.</summary>
/// <param name="Operation">The operation as the old document has it.</param>
/// <param name="Counterparts">What replaces it, the newest version first; empty where there is no evidence.</param>
/// <param name="Sentence">The same in a sentence, without a capital and without a full stop.</param>
internal sealed record OperationFate(ApiOperation Operation, IReadOnlyList<Counterpart> Counterparts, string Sentence)
{
    /// <summary>How sure it is: <c>certain</c>, <c>likely</c> or <c>unknown</c>.</summary>
    public string Certainty => Counterparts.Count == 0 ? "unknown" : Counterparts.Max(counterpart => counterpart.Certainty).ToString().ToLowerInvariant();
}
