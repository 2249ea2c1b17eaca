using MadasterGen.Bombs.Documents;
using MadasterGen.Bombs.Running;

namespace MadasterGen.Bombs;

/// <summary>What must hold for a run.</summary>
internal static class Verdicts
{
    private const string LimitExceeded = "MAD1008";

    private const string InternalError = "MAD1009";

    private const string SpecHasDrifted = "MAD3000";

    /// <summary>The fixed part of the output.</summary>
    private const long FixedCharacters = 1_000_000;

    /// <summary>What a character of a document may become: small records in one line of JSON become most.</summary>
    private const long CharactersPerCharacter = 250;

    /// <summary>What may be merged: two versions with the members that types may repeat, a thousand characters each.</summary>
    private const long MergedCharacters = 150_000_000;

    /// <summary>What is wrong with a run.</summary>
    public static IEnumerable<string> Of(Kind kind, Outcome outcome)
    {
        IReadOnlyList<string> expected = Forms.Clients(kind, outcome.Form);
        if (!outcome.Clients.SequenceEqual(expected))
            yield return $"there is {Listed(outcome.Clients)} instead of {Listed(expected)}";
        if (kind.IsRefused && !outcome.Located.Contains(LimitExceeded))
            yield return $"nothing at a place says that it is too deep, only {Listed([.. outcome.Located, .. outcome.Unlocated])}";
        if (outcome.Form == Forms.Accepted && !kind.IsRefused && !outcome.Located.Contains(SpecHasDrifted))
            yield return "the place that differs from the accepted copy is not found";
        if (outcome.Located.Concat(outcome.Unlocated).Contains(InternalError))
            yield return "an exception of our own";
        foreach (string diagnostic in outcome.Compiler)
            yield return diagnostic;
        long most = FixedCharacters + (CharactersPerCharacter * outcome.DocumentCharacters) + (kind.Merges ? MergedCharacters : 0);
        if (outcome.Characters > most)
            yield return $"{outcome.Characters} characters from {outcome.DocumentCharacters}";
    }

    /// <summary>What is wrong with what a document of twice the size costs; null when nothing is.</summary>
    public static string? OfGrowth(Kind kind, Outcome small, Outcome large)
    {
        double characters = (double)large.Characters / small.Characters;
        double bytes = (double)large.AllocatedBytes / small.AllocatedBytes;
        return characters > kind.Growth || bytes > kind.Growth
            ? FormattableString.Invariant($"twice the size gives {characters:0.00} × the characters and takes {bytes:0.00} × the memory")
            : null;
    }

    private static string Listed(IReadOnlyList<string> words) => string.Join(", ", words.DefaultIfEmpty("none"));
}
