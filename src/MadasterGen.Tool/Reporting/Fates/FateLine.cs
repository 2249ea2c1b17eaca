using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Fates;

/// <summary>What is said in one line of operations that are gone.</summary>
/// <param name="Names">The operations; empty where the change names the one that it is about.</param>
/// <param name="Sentence">Where they went, without a full stop.</param>
/// <param name="Fates">Their fates.</param>
internal sealed record FateLine(IReadOnlyList<string> Names, string Sentence, IReadOnlyList<OperationFate> Fates)
{
    /// <summary>The lines of a change: one for each operation that went somewhere, and one for all that nothing replaces.</summary>
    public static IReadOnlyList<FateLine> Of(ReportChange change)
    {
        bool isNamed = change.Change.Location.Operation is not null;
        if (isNamed)
            return [.. change.Fates.Select(fate => new FateLine([], Capital(fate.Sentence), [fate]))];
        OperationFate[] unknown = [.. change.Fates.Where(fate => fate.IsUnknown)];
        IEnumerable<FateLine> known = change.Fates.Where(fate => !fate.IsUnknown)
            .Select(fate => new FateLine([MatrixNames.Of(fate.Operation)], fate.Sentence, [fate]));
        return unknown.Length == 0 ? [.. known] : [.. known, OfUnknown(unknown, unknown.Length == change.Fates.Count)];
    }

    /// <summary>What a change says, and where each operation went that it says is gone; without a full stop.</summary>
    public static string Whole(ReportChange change) =>
        string.Join(". ", Of(change).Select(line => line.ToString()).Prepend(change.Change.Sentence));

    /// <inheritdoc/>
    public override string ToString() => Names.Count == 0 ? Sentence : $"{string.Join(", ", Names)}: {Sentence}";

    private static FateLine OfUnknown(OperationFate[] fates, bool areAll)
    {
        string sentence = $"nothing in {fates[0].Searched} replaces {(fates.Length == 1 ? "it" : "them")}";
        return areAll
            ? new FateLine([], Capital(sentence), fates)
            : new FateLine([.. fates.Select(fate => MatrixNames.Of(fate.Operation))], sentence, fates);
    }

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
