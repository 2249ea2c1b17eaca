using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Diff.Rules;

/// <summary>
/// Every kind of change. Ids are grouped as a document is: 30 the document, 31 operations, 32 parameters, 33 request bodies,
/// 34 responses, 35 properties, 36 types, 37 enums, 38 constraints, 39 compositions. An id never changes its meaning.
/// </summary>
internal static partial class ChangeRules
{
    private static readonly Lazy<IReadOnlyDictionary<string, ChangeRule>> s_byId =
        new(() => All().ToDictionary(rule => rule.Id, StringComparer.Ordinal));

    /// <summary>The rule of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public static ChangeRule Of(string id) => s_byId.Value[id];

    /// <summary>Whether an id is that of a rule.</summary>
    public static bool Has(string id) => s_byId.Value.ContainsKey(id);

    /// <summary>All rules, ordered by id.</summary>
    public static IEnumerable<ChangeRule> All() =>
    [
        .. Document(), .. Operations(), .. Parameters(), .. Bodies(), .. Responses(), .. Properties(), .. Types(), .. Enums(),
        .. Constraints(), .. Compositions()
    ];

    // What a table's letters stand for: b breaks, p potentially, - harmless; wire, source, binary.
    private static Verdicts Read(string letters) => new(Read(letters[0]), Read(letters[1]), Read(letters[2]));

    private static Verdict Read(char letter) => letter switch
    {
        'b' => Verdict.Breaking,
        'p' => Verdict.Potential,
        '-' => Verdict.Harmless,
        _ => throw new ArgumentException($"'{letter}' is no verdict", nameof(letter)),
    };

    // The two rules of a change that has two sides.
    private static IEnumerable<ChangeRule> Sides(Side one, Side other)
    {
        yield return one.ToRule(other.Id);
        yield return other.ToRule(one.Id);
    }

    private static IEnumerable<ChangeRule> Same(Side one) => [one.ToRule(one.Id)];

    /// <summary>
    /// A row of a table: what it breaks in requests and in responses, as letters for wire, source and binary. Where C# does not count, its
    /// sentence can be another.
    /// </summary>
    private sealed record Side(
        string Id, string Name, string InRequests, string InResponses, string Sentence, ChangeTrait Trait = ChangeTrait.None,
        string? OnWire = null)
    {
        public ChangeRule ToRule(string mirrorId) => new()
        {
            Id = Id,
            Name = Name,
            MirrorId = mirrorId,
            Sentence = Sentence,
            WireSentence = OnWire ?? Sentence,
            InRequests = Read(InRequests),
            InResponses = Read(InResponses),
            Trait = Trait,
        };
    }
}
