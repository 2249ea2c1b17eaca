using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;

namespace MadasterGen.Tool.Reporting.Fates;

/// <summary>What became of an operation that is gone.</summary>
/// <param name="Operation">The operation as the old document has it.</param>
/// <param name="Counterparts">What replaces it, the newest version first; empty where there is no evidence.</param>
/// <param name="Searched">Where it was looked for, such as <c>the new document</c>.</param>
internal sealed record OperationFate(ApiOperation Operation, IReadOnlyList<Counterpart> Counterparts, string Searched)
{
    /// <summary>Whether nothing replaces it.</summary>
    public bool IsUnknown => Counterparts.Count == 0;

    /// <summary>How sure it is: <c>certain</c>, <c>likely</c> or <c>unknown</c>.</summary>
    public string Certainty => IsUnknown ? "unknown" : Counterparts.Max(counterpart => counterpart.Certainty).ToString().ToLowerInvariant();

    /// <summary>Where it went, without a capital and without a full stop.</summary>
    public string Sentence => CounterpartSentence.Of(Counterparts, CounterpartNames.Of, $"nothing in {Searched} replaces it");
}
