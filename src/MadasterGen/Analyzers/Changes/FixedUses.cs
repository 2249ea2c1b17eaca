using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.Analyzers.Changes;

/// <summary>
/// Knows the uses of properties that a change does not concern, or no longer since somebody fixed them: what requests must have is set,
/// what can be null is checked, what cannot is given a value.
/// </summary>
internal sealed class FixedUses(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly NullChecks _nulls = new(model, cancellationToken);

    /// <summary>Whether a change need not be reported where a property is named.</summary>
    public bool Has(MemberChange change, SimpleNameSyntax name)
    {
        if (!ChangeRules.Has(change.Id))
            return false;
        ChangeRule rule = ChangeRules.Of(change.Id);
        // Where it is missing is reported there.
        if (rule.Trait == ChangeTrait.Requirement)
            return true;
        return ValueFor(name) is { } value
            ? !Concerns(rule.InRequests) || IsAllowed(change, value)
            : !Concerns(rule.InResponses) || IsReadSafely(change.Id, name);
    }

    private static bool Concerns(Verdicts verdicts) => verdicts.Wire > Verdict.Harmless || verdicts.Source > Verdict.Harmless;

    // The value that an initializer gives it.
    private static ExpressionSyntax? ValueFor(SimpleNameSyntax name) =>
        name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name ? assignment.Right : null;

    private bool IsReadSafely(string id, SimpleNameSyntax name) => id switch
    {
        // The compiler refuses what asks a value that cannot be null whether it is.
        ChangeRuleIds.NoLongerNullable => true,
        ChangeRuleIds.BecameNullable or ChangeRuleIds.PropertyBecameOptional => _nulls.Handle(name),
        _ => false,
    };

    private bool IsAllowed(MemberChange change, ExpressionSyntax value)
    {
        if (change.Id == ChangeRuleIds.NoLongerNullable)
            return _nulls.Exclude(value);
        object? constant = model.GetConstantValue(value, cancellationToken).Value;
        return constant is not null && decimal.TryParse(change.Limit, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal limit)
            && change.Id switch
            {
                ChangeRuleIds.MinLengthRaised => constant is string text && Length(text) >= limit,
                ChangeRuleIds.MaxLengthLowered => constant is string text && Length(text) <= limit,
                ChangeRuleIds.MinimumRaised => Number(constant) >= limit,
                ChangeRuleIds.MaximumLowered => Number(constant) <= limit,
                _ => false,
            };
    }

    // Documents count characters, not their UTF-16 halves.
    private static int Length(string text) => text.Count(character => !char.IsLowSurrogate(character));

    private static decimal? Number(object constant) => constant switch
    {
        int or long or short or byte or decimal => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        double and > -1e28 and < 1e28 => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        _ => null,
    };
}
