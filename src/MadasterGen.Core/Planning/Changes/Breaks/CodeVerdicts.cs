using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>
/// Holds what is said of C# against the two clients: whatever code can name and does not find any more, or not as it was, is the matter
/// of a change that says so. What no change is about is a change of its own.
/// </summary>
internal sealed class CodeVerdicts
{
    private const int MostNames = 5;

    private readonly ApiDiff _diff;
    private readonly PlannedPair _pair;
    private readonly CancellationToken _cancellationToken;
    private readonly ChangeKeys _keys;
    private readonly ApiChange[] _changes;
    private readonly ILookup<string, int> _byKey;
    private readonly ILookup<string, int> _bySchema;
    private readonly List<CodeBreak> _unsaid = [];
    private UseCauses? _uses;
    private SchemaMentions? _mentions;
    private SchemaReach? _reach;
    private MemberPlaces? _places;

    private CodeVerdicts(ApiDiff diff, PlannedPair pair, CancellationToken cancellationToken)
    {
        (_diff, _pair, _cancellationToken) = (diff, pair, cancellationToken);
        _keys = new ChangeKeys(pair.Old, pair.New, diff);
        _changes = [.. diff.Changes];
        _byKey = Enumerable.Range(0, _changes.Length).SelectMany(i => _keys.Of(_changes[i]).Select(key => (key, i)))
            .ToLookup(one => one.key, one => one.i, StringComparer.Ordinal);
        _bySchema = Enumerable.Range(0, _changes.Length).Where(i => _changes[i].Location.Schema is not null)
            .ToLookup(i => _keys.OldName(_changes[i].Location.Schema!), StringComparer.Ordinal);
    }

    /// <summary>The changes, with verdicts that hold for the clients.</summary>
    /// <param name="diff">What changed between the documents.</param>
    /// <param name="pair">The documents and their clients.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing else is thrown.</exception>
    public static ApiDiff Judge(ApiDiff diff, PlannedPair pair, CancellationToken cancellationToken)
    {
        CodeBreak[] breaks = [.. Breaks(pair)];
        if (breaks.Length == 0)
            return diff;
        cancellationToken.ThrowIfCancellationRequested();
        return new CodeVerdicts(diff, pair, cancellationToken).Judge(breaks);
    }

    // What is in a type that is gone is gone with it.
    private static IEnumerable<CodeBreak> Breaks(PlannedPair pair)
    {
        CodeBreak[] all = [.. new TypeBreaks(pair.Old, pair.New).All(), .. new MethodBreaks(pair.Old, pair.New).All()];
        HashSet<string> gone = [.. all.Where(one => one.Now == CodeBreak.Gone).Select(one => one.Key)];
        IEnumerable<CodeBreak> merged = all.Where(one => one.Now == CodeBreak.Gone || one.Parts.Count == 0 || !gone.Contains(one.Parts[0]))
            .GroupBy(one => one.Key, StringComparer.Ordinal).Select(same => same.Aggregate((one, other) => one.With(other)));
        string before = pair.Old.Version.Namespace;
        return before == pair.NewNamespace ? merged : merged.Prepend(new CodeBreak(
            ChangeKeys.Namespace, before, ChangeLocation.Document, "", Verdict.Breaking, Verdict.Breaking,
            $"called {pair.NewNamespace} now"));
    }

    private ApiDiff Judge(CodeBreak[] breaks)
    {
        foreach (CodeBreak one in breaks)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Judge(one);
        }
        // What one type or one operation has otherwise is one change, and what has a type that is gone is no other.
        HashSet<string> gone = [.. _unsaid.Where(one => one.Now == CodeBreak.Gone).Select(one => one.Key)];
        IEnumerable<CodeBreak> causes = _unsaid.Where(one => gone.Contains(one.Key) || !one.Parts.Any(gone.Contains));
        IEnumerable<ApiChange> more = causes.GroupBy(one => (one.Location.Schema, one.Location.Operation, one.Now)).Select(New);
        return _diff with { Changes = ChangeOrder.Of(_changes.Concat(more)).ToEquatableArray() };
    }

    private void Judge(CodeBreak one)
    {
        int[] own = [.. _byKey[one.Key]];
        if (IsSaid(one, own.Concat(one.Parts.SelectMany(part => _byKey[part]))))
            return;
        if (one.UsedType is { } type && (IsSaid(one, UsesOf(type)) || Raise(one, UsesOf(type))))
            return;
        if (Raise(one, own) || (one.Parts.Count > 0 && Raise(one, [.. _byKey[one.Parts[0]].Where(IsOfWhole)])))
            return;
        _mentions ??= new SchemaMentions(_pair.OldModel, _pair.Old);
        int[] around = [.. _mentions.Of(one.Location).SelectMany(name => _bySchema[name])];
        if (!IsSaid(one, around) && !Raise(one, around))
            _unsaid.Add(one);
    }

    private int[] UsesOf(string type) => (_uses ??= new UseCauses(_changes, _byKey, _pair.Old, _pair.New)).Of(type);

    private bool IsOfWhole(int change) => _changes[change].Location is { Property: null, Value: null };

    private bool IsSaid(CodeBreak one, IEnumerable<int> changes)
    {
        (Verdict source, Verdict binary) = (Verdict.Harmless, Verdict.Harmless);
        foreach (Verdicts said in changes.Select(i => _changes[i].Verdicts))
        {
            source = said.Source > source ? said.Source : source;
            binary = said.Binary > binary ? said.Binary : binary;
            if (source >= one.Source && binary >= one.Binary)
                return true;
        }
        return false;
    }

    // Of several changes of one thing it is the one that weighs most.
    private bool Raise(CodeBreak one, int[] changes)
    {
        int[] causes = [.. changes.Where(i => UseCauses.IsCause(_changes[i]))];
        if (causes.Length == 0)
            return false;
        int cause = causes.OrderByDescending(i => UseCauses.Weight(_changes[i])).First();
        ApiChange change = _changes[cause];
        _changes[cause] = change with
        {
            Verdicts = Verdicts.Worse(change.Verdicts, new Verdicts(Verdict.Harmless, one.Source, one.Binary)),
        };
        return true;
    }

    private ApiChange New(IEnumerable<CodeBreak> all)
    {
        CodeBreak[] same = [.. all];
        CodeBreak one = same.Aggregate((first, other) => first.With(other));
        string more = same.Length > MostNames ? $" and {same.Length - MostNames} more" : "";
        return new ApiChange
        {
            RuleId = ChangeRuleIds.MemberChanged,
            Location = same.Length == 1 ? one.Location : one.Location with { Property = null },
            OldPointer = one.Pointer,
            NewPointer = (_places ??= new MemberPlaces(_pair.New)).Of(one),
            OldValue = string.Join(", ", same.Take(MostNames).Select(each => each.Code)) + more,
            NewValue = one.Now,
            Verdicts = new Verdicts(Verdict.Harmless, one.Source, one.Binary),
            Template = ChangeRules.Of(ChangeRuleIds.MemberChanged).Sentence,
            Operations = OperationsOf(one.Location).ToEquatableArray(),
        };
    }

    private IEnumerable<OperationKey> OperationsOf(ChangeLocation location)
    {
        if (location.Operation is { } operation)
            return [operation];
        if (location.Schema is not { } schema)
            return [];
        _reach ??= new SchemaResolver(_pair.OldModel, _cancellationToken).Set.Reach;
        return _reach.OperationsOf(schema).Select(one => one.Key);
    }
}
