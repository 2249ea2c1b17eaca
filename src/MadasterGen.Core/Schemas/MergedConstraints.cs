using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>The keywords that narrow the allowed values: of all parts of a schema the narrowest, with the part that says it.</summary>
internal sealed class MergedConstraints
{
    private MergedConstraints()
    {
    }

    /// <summary>The lower bound of a number; null when there is none.</summary>
    public NumberBound? Minimum { get; private init; }

    /// <summary>The upper bound of a number.</summary>
    public NumberBound? Maximum { get; private init; }

    /// <summary>What a number must be a multiple of.</summary>
    public MergedKeyword<string>? MultipleOf { get; private init; }

    /// <summary><c>minLength</c>.</summary>
    public MergedKeyword<int>? MinLength { get; private init; }

    /// <summary><c>maxLength</c>.</summary>
    public MergedKeyword<int>? MaxLength { get; private init; }

    /// <summary>The patterns, all of which must match, in one string.</summary>
    public MergedKeyword<string>? Pattern { get; private init; }

    /// <summary><c>minItems</c>.</summary>
    public MergedKeyword<int>? MinItems { get; private init; }

    /// <summary><c>maxItems</c>.</summary>
    public MergedKeyword<int>? MaxItems { get; private init; }

    /// <summary>The part that asks for unique items.</summary>
    public SchemaAt? UniqueItemsAt { get; private init; }

    /// <summary><c>minProperties</c>.</summary>
    public MergedKeyword<int>? MinProperties { get; private init; }

    /// <summary><c>maxProperties</c>.</summary>
    public MergedKeyword<int>? MaxProperties { get; private init; }

    /// <summary>Conditions that no type shows, with the parts that ask for them.</summary>
    public IReadOnlyList<MergedKeyword<ApiCheck>> Checks { get; private init; } = [];

    private static MergedConstraints None { get; } = new();

    /// <summary>The constraints of parts together.</summary>
    public static MergedConstraints Of(SchemaAt[] parts)
    {
        if (!Array.Exists(parts, static part => part.Schema.Constraints is not null))
            return None;
        SchemaAt[] saying = Array.FindAll(parts, static part => part.Schema.Constraints is not null);
        return new MergedConstraints
        {
            Minimum = Bound(saying, c => c.Minimum, c => c.IsMinimumExclusive, 1),
            Maximum = Bound(saying, c => c.Maximum, c => c.IsMaximumExclusive, -1),
            MultipleOf = Multiple(saying),
            MinLength = Least(saying, c => c.MinLength),
            MaxLength = Most(saying, c => c.MaxLength),
            Pattern = Patterns(saying),
            MinItems = Least(saying, c => c.MinItems),
            MaxItems = Most(saying, c => c.MaxItems),
            UniqueItemsAt = saying.FirstOrDefault(at => at.Schema.Constraints!.HasUniqueItems),
            MinProperties = Least(saying, c => c.MinProperties),
            MaxProperties = Most(saying, c => c.MaxProperties),
            Checks = [.. saying.SelectMany(at => at.Schema.Constraints!.Checks.Select(check => new MergedKeyword<ApiCheck>(check, at)))],
        };
    }

    /// <summary>The number that a keyword holds; null when it is none that can be compared.</summary>
    public static decimal? Number(string? text) => DecimalText.Of(text);

    private static NumberBound? Bound(
        SchemaAt[] saying, Func<ApiConstraints, string?> value, Func<ApiConstraints, bool> isExclusive, int sign)
    {
        NumberBound? narrowest = null;
        foreach (SchemaAt at in saying)
        {
            if (value(at.Schema.Constraints!) is not { } text || Number(text) is not { } number)
                continue;
            NumberBound bound = new(text, number, isExclusive(at.Schema.Constraints!), at);
            int order = narrowest is null ? 1 : sign * number.CompareTo(narrowest.Number);
            if (order > 0 || (order == 0 && bound.IsExclusive && !narrowest!.IsExclusive))
                narrowest = bound;
        }
        return narrowest;
    }

    // What must be at least nothing is no constraint.
    private static MergedKeyword<int>? Least(SchemaAt[] saying, Func<ApiConstraints, int?> value) => All(saying, value)
        .Where(keyword => keyword.Value > 0)
        .Aggregate((MergedKeyword<int>?)null, (least, one) => least is null || one.Value > least.Value ? one : least);

    private static MergedKeyword<int>? Most(SchemaAt[] saying, Func<ApiConstraints, int?> value) => All(saying, value)
        .Aggregate((MergedKeyword<int>?)null, (most, one) => most is null || one.Value < most.Value ? one : most);

    private static IEnumerable<MergedKeyword<int>> All(SchemaAt[] saying, Func<ApiConstraints, int?> value) => saying
        .Where(at => value(at.Schema.Constraints!) is not null)
        .Select(at => new MergedKeyword<int>(value(at.Schema.Constraints!)!.Value, at));

    // A multiple of 6 is one of 3: where one number divides another, the larger decides; else both are named.
    private static MergedKeyword<string>? Multiple(SchemaAt[] saying)
    {
        List<(decimal Number, string Text, SchemaAt At)> numbers = [];
        foreach (SchemaAt at in saying)
        {
            if (at.Schema.Constraints!.MultipleOf is not { } text || Number(text) is not { } number || number == 0)
                continue;
            if (numbers.Any(known => known.Number % number == 0))
                continue;
            numbers.RemoveAll(known => number % known.Number == 0);
            numbers.Add((number, text, at));
        }
        if (numbers.Count == 0)
            return null;
        numbers.Sort((one, other) => one.Number.CompareTo(other.Number));
        return new MergedKeyword<string>(string.Join(" and ", numbers.Select(one => one.Text)), numbers[numbers.Count - 1].At);
    }

    private static MergedKeyword<string>? Patterns(SchemaAt[] saying)
    {
        SchemaAt[] patterned = [.. saying.Where(at => at.Schema.Constraints!.Pattern is { } pattern && !AllowsEverything(pattern))];
        if (patterned.Length == 0)
            return null;
        IEnumerable<string> patterns = patterned.Select(at => at.Schema.Constraints!.Pattern!).Distinct();
        string all = string.Join(" and ", patterns.OrderBy(pattern => pattern, StringComparer.Ordinal));
        return new MergedKeyword<string>(all, patterned[patterned.Length - 1]);
    }

    // Patterns are not anchored: what matches nothing at all matches everywhere, unless both ends are demanded.
    private static bool AllowsEverything(string pattern)
    {
        bool isWhole = pattern.Length > 1 && pattern[0] == '^' && pattern[pattern.Length - 1] == '$';
        string core = pattern.TrimStart('^').TrimEnd('$');
        while (core.Length > 1 && core[0] == '(' && core[core.Length - 1] == ')' && core.IndexOf('(', 1) < 0)
        {
            int start = core.StartsWith("(?:", StringComparison.Ordinal) ? 3 : 1;
            core = core.Substring(start, core.Length - start - 1);
        }
        return core.Length == 0
            ? !isWhole
            : core.TrimEnd('?') is ".*" or "[\\s\\S]*" or "[\\S\\s]*" or "[^]*" or "(.|\\n)*" or ".{0,}";
    }
}

/// <summary>A bound of a number.</summary>
/// <param name="Text">The number as the document writes it.</param>
/// <param name="Number">The number.</param>
/// <param name="IsExclusive">Whether the number itself is out of bounds.</param>
/// <param name="At">The part that says it.</param>
internal sealed record NumberBound(string Text, decimal Number, bool IsExclusive, SchemaAt At)
{
    /// <summary>The outermost whole number within the bound.</summary>
    /// <param name="sign">1 for a lower bound, -1 for an upper one.</param>
    public decimal Least(int sign)
    {
        decimal whole = sign * decimal.Ceiling(sign * Number);
        // Beyond the largest number of its kind there is none that this one could be compared with.
        return IsExclusive && whole == Number && sign * whole < decimal.MaxValue ? whole + sign : whole;
    }
}
