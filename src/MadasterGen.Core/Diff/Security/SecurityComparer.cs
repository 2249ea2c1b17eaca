using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Diff.Security;

/// <summary>
/// Compares what callers must prove: one of several alternatives, each of which demands schemes and their scopes. An alternative that
/// demands no more than another takes whoever satisfies that.
/// </summary>
internal sealed class SecurityComparer
{
    private readonly ChangeCollector _changes;
    private readonly SecurityPlace _old;
    private readonly SecurityPlace _new;

    private SecurityComparer(ChangeCollector changes, SecurityPlace old, SecurityPlace @new) =>
        (_changes, _old, _new) = (changes, old, @new);

    /// <summary>Compares the requirements of a document or of an operation.</summary>
    public static void Compare(SecurityPlace old, SecurityPlace @new, ChangeLocation location, ChangeCollector changes) =>
        new SecurityComparer(changes, old, @new).Compare(location);

    /// <summary>
    /// Compares what a server shows when it calls. Who is called takes a call that shows no less than one did that it took before.
    /// </summary>
    public static void CompareShown(SecurityPlace old, SecurityPlace @new, ChangeLocation location, ChangeCollector changes)
    {
        if (old.Alternatives.All(@new.Has) && @new.Alternatives.All(old.Has))
            return;
        const string Rule = ChangeRuleIds.CallbackSecurityChanged;
        const ChangeDirection Direction = ChangeDirection.Response;
        bool isTaken = @new.Alternatives.All(old.Accepts);
        Verdicts? harmless = isTaken ? ChangeRules.Of(Rule).For(Direction) with { Wire = Verdict.Harmless } : null;
        changes.Add(Rule, location, old.Pointer, @new.Pointer, Direction, old.Text, @new.Text, harmless);
    }

    private void Compare(ChangeLocation location)
    {
        List<SecurityAlternative> removed = [.. _old.Alternatives.Where(one => !_new.Has(one))];
        List<SecurityAlternative> added = [.. _new.Alternatives.Where(one => !_old.Has(one))];
        if (removed.Count + added.Count == 0)
            return;
        // Where nothing was demanded beside something, that is one alternative less.
        if (_old.IsFree && !_new.IsFree && _old.Alternatives.All(one => one.IsFree))
            Add(ChangeRuleIds.SecurityRequired, location, List(removed), List(added));
        else if (!_old.IsFree && _new.IsFree && _new.Alternatives.All(one => one.IsFree))
            Add(ChangeRuleIds.SecurityNoLongerRequired, location, List(removed), List(added));
        else
            CompareAlternatives(location, removed, added);
    }

    private void CompareAlternatives(ChangeLocation location, List<SecurityAlternative> removed, List<SecurityAlternative> added)
    {
        ILookup<string, SecurityAlternative> before = removed.ToLookup(one => one.Schemes, StringComparer.Ordinal);
        ILookup<string, SecurityAlternative> after = added.ToLookup(one => one.Schemes, StringComparer.Ordinal);
        bool IsOne(SecurityAlternative one) => before[one.Schemes].Count() == 1 && after[one.Schemes].Count() == 1;
        foreach (SecurityAlternative one in removed.Where(IsOne))
            CompareScopes(location, one, after[one.Schemes].Single());
        removed.RemoveAll(IsOne);
        added.RemoveAll(IsOne);
        foreach (SecurityAlternative one in removed)
        {
            string rule = ChangeRuleIds.SecurityAlternativeRemoved;
            Add(rule, location, one.Text, null, _new.Accepts(one) ? Harmless(rule) : null);
        }
        foreach (SecurityAlternative one in added)
            Add(ChangeRuleIds.SecurityAlternativeAdded, location, null, one.Text);
    }

    private void CompareScopes(ChangeLocation location, SecurityAlternative old, SecurityAlternative @new)
    {
        foreach (string scope in old.Scopes.Except(@new.Scopes))
            Add(ChangeRuleIds.SecurityScopeRemoved, location, scope, null);
        foreach (string scope in @new.Scopes.Except(old.Scopes))
        {
            string rule = ChangeRuleIds.SecurityScopeAdded;
            Add(rule, location, null, scope, _new.Accepts(old) ? Harmless(rule) : null);
        }
    }

    private static Verdicts Harmless(string rule) => ChangeRules.Of(rule).InRequests with { Wire = Verdict.Harmless };

    private static string? List(List<SecurityAlternative> alternatives) => alternatives.All(one => one.IsFree)
        ? null
        : string.Join(" or ", alternatives.Select(one => one.Text).OrderBy(text => text, StringComparer.Ordinal));

    private void Add(string rule, ChangeLocation location, string? oldValue, string? newValue, Verdicts? verdicts = null) =>
        _changes.Add(rule, location, _old.Pointer, _new.Pointer, ChangeDirection.Request, oldValue, newValue, verdicts);
}
