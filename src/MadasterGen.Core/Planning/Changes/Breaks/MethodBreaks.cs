using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Planning.Changes.Witnesses;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Operations.Headers;
using MadasterGen.Planning.Payloads;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Compares the clients of tags, the methods in them, and what servers send by themselves.</summary>
internal sealed class MethodBreaks
{
    private readonly ClientPlan _old;
    private readonly ClientPlan _new;
    private readonly UseCheck _check;
    private readonly TypeFit _fit;

    public MethodBreaks(ClientPlan old, ClientPlan @new) => (_old, _new, _check, _fit) = (old, @new, new UseCheck(@new), new TypeFit(@new));

    /// <summary>What code can call of the old clients and not, or not so, of the new ones.</summary>
    public IEnumerable<CodeBreak> All() => _old.TagClients.SelectMany(Of).Concat(_old.Client.Payloads.SelectMany(Of));

    private IEnumerable<CodeBreak> Of(TagClientPlan old)
    {
        TagClientPlan? now = _new.TagClients.FirstOrDefault(client => client.PropertyName == old.PropertyName);
        if (now is null || now.Name != old.Name)
        {
            TagClientPlan? renamed = now ?? _new.TagClients.FirstOrDefault(client => client.Tag == old.Tag);
            string text = renamed is null ? CodeBreak.Gone : $"called {renamed.Name} now";
            string pointer = old.Operations.Count == 0 ? "" : old.Operations[0].Key.Pointer;
            ChangeLocation location = new() { Tag = old.Tag };
            yield return new CodeBreak(CodeBreak.KeyOf(old), old.Name, location, pointer, Verdict.Breaking, Verdict.Breaking, text)
            {
                Parts = new([.. old.Operations.Select(operation => CodeBreak.KeyOf(operation.Key))]),
            };
            yield break;
        }
        ILookup<string, MethodPlan> methods = now.Operations.SelectMany(operation => operation.Methods).ToLookup(method => method.Name);
        foreach (OperationPlan operation in old.Operations)
        {
            foreach (CodeBreak found in Of(old, operation, methods))
                yield return found;
        }
    }

    private IEnumerable<CodeBreak> Of(TagClientPlan client, OperationPlan operation, ILookup<string, MethodPlan> methods)
    {
        ILookup<MethodPlan, CallUse> uses = UsesOf(client, operation, methods);
        foreach (MethodPlan method in operation.Methods)
        {
            MethodPlan[] now = [.. methods[method.Name]];
            Verdict source = now.Any(one => IsSame(method, one)) ? Verdict.Harmless
                : WorstOf(uses[method]) is var worst && worst != Verdict.Harmless ? worst
                : now.Any(one => Warns(method, one)) ? Verdict.Potential
                : Verdict.Harmless;
            Verdict binary = now.Any(one => IsSameInAssembly(method, one)) ? Verdict.Harmless : Verdict.Breaking;
            if (source == Verdict.Breaking && now.Any(one => uses[method].Any(_check.IsMoved)))
                binary = Verdict.Breaking;
            string text = now.Length == 0 ? CodeBreak.Gone : "takes or gives something else";
            if (source != Verdict.Harmless || binary != Verdict.Harmless)
            {
                yield return Break(client, operation, method.Name, source, binary, text) with
                {
                    Parts = PartsOf(client, operation).ToEquatableArray(),
                };
            }
        }
        foreach (ResponseMethod before in operation.Methods.OfType<ResponseMethod>())
        {
            ResponseMethod? after = methods[before.Name].OfType<ResponseMethod>()
                .FirstOrDefault(one => one.Headers.FullName == before.Headers.FullName);
            foreach (HeaderPlan header in after is null ? [] : before.Headers.Headers)
            {
                if (Of(header, after!.Headers.Headers.FirstOrDefault(one => one.Name == header.Name)) is { } found)
                    yield return Break(client, operation, $"{before.Headers.Name}.{header.Name}", found.Source, found.Binary, found.Now);
            }
        }
    }

    // Few give the options of a call by their place.
    private Verdict WorstOf(IEnumerable<CallUse> uses)
    {
        CallUse[] broken = [.. uses.Where(use => !_check.Compiles(use) || _check.IsMoved(use))];
        return broken.Length == 0 ? Verdict.Harmless
            : broken.All(use => use.Places().Any(one => one.Role == MethodParameterRole.Options)) ? Verdict.Potential
            : Verdict.Breaking;
    }

    // A method that is as it was needs no trial.
    private static ILookup<MethodPlan, CallUse> UsesOf(TagClientPlan client, OperationPlan operation, ILookup<string, MethodPlan> methods)
    {
        MethodPlan[] changed = [.. operation.Methods.Where(method => !methods[method.Name].Any(one => IsSame(method, one)))];
        return changed.Length == 0
            ? Enumerable.Empty<CallUse>().ToLookup(use => use.Method)
            : UseCatalog.Of(client, operation with { Methods = new(changed) }).OfType<CallUse>().ToLookup(use => use.Method);
    }

    private (Verdict Source, Verdict Binary, string Now)? Of(HeaderPlan old, HeaderPlan? now)
    {
        if (now is null)
            return (Verdict.Breaking, Verdict.Breaking, CodeBreak.Gone);
        if (TypeFit.IsSameWithNull(old.Type, true, now.Type, true))
            return null;
        Verdict source = _fit.Takes(old.Type, true, now.Type, true) ? Verdict.Harmless : Verdict.Breaking;
        return (source, Verdict.Breaking, "of another type");
    }

    private IEnumerable<CodeBreak> Of(PayloadsPlan old)
    {
        PayloadsPlan? all = _new.Client.Payloads.FirstOrDefault(one => one.Name == old.Name);
        foreach (PayloadPlan payload in old.Payloads)
        {
            PayloadPlan? now = all?.Payloads.FirstOrDefault(one => one.Name == payload.Name);
            bool isSame = now is not null && TypeFit.IsSameWithNull(payload.Type, payload.IsNullable, now.Type, now.IsNullable);
            if (isSame)
                continue;
            bool isWarned = now is not null
                && TypeFit.IsSameInAssembly(payload.Type, payload.IsNullable, now.Type, now.IsNullable);
            yield return new CodeBreak(
                CodeBreak.KeyOfPayload(payload.Label), $"{old.Name}.{payload.Name}", ChangeLocation.Document, "",
                isWarned ? Verdict.Potential : Verdict.Breaking, isWarned ? Verdict.Harmless : Verdict.Breaking,
                now is null ? CodeBreak.Gone : "reads something else")
            {
                Parts = new([.. CodeBreak.PartsOf(payload.Type)]),
            };
        }
    }

    private static CodeBreak Break(
        TagClientPlan client, OperationPlan operation, string name, Verdict source, Verdict binary, string now) => new(
            CodeBreak.KeyOf(operation.Key), $"{client.Name}.{name}",
            new ChangeLocation { Operation = operation.Key }, operation.Key.Pointer, source, binary, now)
        {
            Parts = new([CodeBreak.KeyOf(client)]),
        };

    private static IEnumerable<string> PartsOf(TagClientPlan client, OperationPlan operation) => CodeBreak.PartsOf(
        [
            .. operation.Methods.SelectMany(method => method.Parameters).Select(parameter => parameter.Type),
            operation.Result.Type, operation.Sequence?.Element,
        ]).Distinct().Prepend(CodeBreak.KeyOf(client));

    private static bool IsSame(MethodPlan one, MethodPlan other) => one.Parameters.Count == other.Parameters.Count
        && one.Parameters.Zip(other.Parameters, (before, after) => before.Name == after.Name && before.Role == after.Role
            && before.Default is null == after.Default is null && IsSame(before, after)).All(isSame => isSame)
        && Results.AreSame(one, other);

    private static bool IsSame(MethodParameterPlan before, MethodParameterPlan after) => before.Type is null || after.Type is null
        ? before.Type is null == after.Type is null
        : TypeFit.IsSameWithNull(before.Type, before.IsNullable, after.Type, after.IsNullable);

    private static bool IsSameInAssembly(MethodPlan one, MethodPlan other) => one.Parameters.Count == other.Parameters.Count
        && one.Parameters.Zip(other.Parameters, (before, after) => before.Role == after.Role
            && (before.Type is null || after.Type is null
                ? before.Type is null == after.Type is null
                : TypeFit.IsSameInAssembly(before.Type, before.IsNullable, after.Type, after.IsNullable))).All(isSame => isSame)
        && Results.AreSameInAssembly(one, other);

    private static bool Warns(MethodPlan one, MethodPlan other) => !Results.AreSame(one, other)
        || one.Parameters.Zip(other.Parameters, (before, after) => before.Type is not null && after.Type is not null
            && TypeFit.Warns(after.Type, after.IsNullable, before.Type, before.IsNullable)).Any(warns => warns);
}
