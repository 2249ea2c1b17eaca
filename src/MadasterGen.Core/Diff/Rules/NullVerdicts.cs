using MadasterGen.Schemas;

namespace MadasterGen.Diff.Rules;

/// <summary>
/// What it breaks in C# that something may be null or left out, or may not any more. A value type that may be null is another type; for
/// a class the compiler warns where it is read, and assemblies see no difference.
/// </summary>
internal static class NullVerdicts
{
    /// <summary>The verdicts for a place that became nullable, or is no longer.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="new">What stands there.</param>
    /// <param name="direction">Which way it travels.</param>
    /// <param name="isAlwaysNullable">Whether its type in C# holds null in any case.</param>
    public static Verdicts Of(string rule, SchemaView @new, ChangeDirection direction, bool isAlwaysNullable)
    {
        Verdicts verdicts = ChangeRules.Of(rule).For(direction);
        // Methods ask for a parameter or let it be left out, whatever its schema allows.
        bool isParameter = @new.At.Owner is { Property: null, Part.Parameter: not null };
        if (@new.IsValueType && !isAlwaysNullable && !isParameter)
            return verdicts;
        bool isWarned = rule == ChangeRuleIds.BecameNullable
            ? (direction & ChangeDirection.Response) != 0 || direction == ChangeDirection.None
            : (direction & ChangeDirection.Request) != 0 || direction == ChangeDirection.None;
        return verdicts with { Source = isWarned ? Verdict.Potential : Verdict.Harmless, Binary = Verdict.Harmless };
    }

    /// <summary>The verdicts for a property that became required or optional.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="new">What it holds.</param>
    /// <param name="direction">Which way it travels.</param>
    /// <param name="isInResponses">Whether its type is one that responses hold, where what can be left out reads as what it is.</param>
    public static Verdicts OfRequired(string rule, SchemaView @new, ChangeDirection direction, bool isInResponses)
    {
        Verdicts verdicts = ChangeRules.Of(rule).For(direction);
        bool isOtherType = @new.IsValueType && !@new.IsNullable && !isInResponses;
        return isOtherType ? verdicts : verdicts with { Binary = Verdict.Harmless };
    }
}
