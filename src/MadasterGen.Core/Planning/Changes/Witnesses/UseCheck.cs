using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Payloads;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Planning.Changes.Witnesses;

/// <summary>Knows whether code compiles with a client and means what it meant with another one.</summary>
internal sealed class UseCheck
{
    private readonly ClientPlan _plan;
    private readonly Dictionary<string, TypePlan> _types;
    private readonly ILookup<(string Client, string Method), MethodPlan> _methods;
    private readonly TypeFit _fit;

    public UseCheck(ClientPlan plan)
    {
        _plan = plan;
        _fit = new TypeFit(plan);
        _types = plan.Types.ToDictionary(type => type.FullName);
        _methods = plan.TagClients
            .SelectMany(client => client.Operations.SelectMany(one => one.Methods).Select(method => (client.PropertyName, method)))
            .ToLookup(one => (one.PropertyName, one.method.Name), one => one.method);
    }

    /// <summary>Whether a use compiles.</summary>
    public bool Compiles(ClientUse use) => use switch
    {
        NamespaceUse name => name.Namespace == _plan.Version.Namespace,
        TypeUse { Type: var type } => _types.ContainsKey(type.FullName),
        ValueUse value => Find<EnumPlan>(value.Type)?.Members.Any(member => member.Name == value.Member.Name) == true,
        ReadUse read => Find<RecordPlan>(read.Type) is { } record && IsRead(read, record),
        MakeUse make => Find<RecordPlan>(make.Type) is { IsAbstract: false } record && IsMade(make, record),
        IndexUse { Type: var old } => Find<RecordPlan>(old)?.AdditionalProperties is { } now
            && old.AdditionalProperties is { } before && _fit.Takes(before.Type, true, now.Type, now.IsNullable || now.Type.IsValueType),
        CaseUse one => Find<UnionPlan>(one.Type)?.Cases.Any(now => now.Type == one.Case.Type) == true,
        MatchUse { Type: var old } => Find<UnionPlan>(old) is { } now
            && now.Cases.Select(one => one.ParameterName).OrderBy(name => name)
                .SequenceEqual(old.Cases.Select(one => one.ParameterName).OrderBy(name => name)),
        CallUse call => MethodsOf(call).Any(method => IsCalled(call, method)),
        PayloadUse { Payload: var old } => PayloadOrNull(old) is { } now && now.IsNullable == old.IsNullable
            && _fit.Takes(old.Type, false, now.Type, false) && _fit.Takes(now.Type, false, old.Type, false),
        _ => false,
    };

    /// <summary>Whether a call gives a value by its place to another parameter than it did.</summary>
    public bool IsMoved(ClientUse use) => use is CallUse call && MethodsOf(call).FirstOrDefault(one => IsCalled(call, one)) is { } method
        && call.Places().Where((before, place) => method.Parameters[place].Name != before.Name
            && method.Parameters.Any(now => now.Name == before.Name)).Any();

    /// <summary>What does the same with this client as a use did with another one; null where nothing does.</summary>
    /// <param name="use">The use.</param>
    /// <param name="calls">The calls of the operation that was called.</param>
    public ClientUse? CounterpartOrNull(ClientUse use, IEnumerable<CallUse> calls) => use switch
    {
        NamespaceUse => new NamespaceUse(_plan.Version.Namespace),
        ReadUse read when Find<RecordPlan>(read.Type) is { } record =>
            UseCatalog.Of(record).OfType<ReadUse>().FirstOrDefault(now => now.Name == read.Name),
        MakeUse make when Find<RecordPlan>(make.Type) is { IsAbstract: false } record =>
            new MakeUse(record, UseCatalog.Required(record).Concat(record.AllProperties.Where(now => !now.IsRequiredMember
                && make.Set.Any(before => before.Name == now.Name))).ToEquatableArray()),
        IndexUse { Type: var type } when Find<RecordPlan>(type) is { AdditionalProperties: not null } record => new IndexUse(record),
        MatchUse { Type: var type } when Find<UnionPlan>(type) is { } union => new MatchUse(union),
        CallUse call => Counterpart(call, [.. calls]),
        PayloadUse payload when PayloadOrNull(payload.Payload) is { } now => payload with { Payload = now },
        _ => null,
    };

    private static CallUse? Counterpart(CallUse call, CallUse[] calls)
    {
        CallUse[] same = [.. calls.Where(now => now.Method.GetType() == call.Method.GetType() && now.Taking == call.Taking
            && now.Header?.Name == call.Header?.Name)];
        string[] places = [.. call.Places().Select(one => one.Name)];
        string[] names = [.. call.Named.Select(one => one.Name)];
        return same.FirstOrDefault(now => names.SequenceEqual(now.Named.Select(one => one.Name))
                && places.All(now.Places().Select(one => one.Name).Contains))
            ?? same.FirstOrDefault(now => now.Named.Count == 0);
    }

    private bool IsRead(ReadUse read, RecordPlan record) =>
        UseCatalog.Of(record).OfType<ReadUse>().FirstOrDefault(now => now.Name == read.Name) is { } property
        && _fit.Takes(read.Value, read.IsNullable, property.Value, property.IsNullable);

    private bool IsMade(MakeUse make, RecordPlan record) =>
        UseCatalog.Required(record).All(needed => make.Set.Any(one => one.Name == needed.Name))
        && make.Set.All(one => record.AllProperties.FirstOrDefault(now => now.Name == one.Name) is { } property
            && _fit.Takes(property.Type, property.IsNullable, one.Type, one.IsNullable));

    private bool IsCalled(CallUse call, MethodPlan method)
    {
        MethodParameterPlan[] given = [.. call.Places()];
        if (given.Length > method.Parameters.Count)
            return false;
        bool fits = given.Select((one, place) => IsGiven(one, method.Parameters[place])).All(isGiven => isGiven);
        HashSet<string> names = [.. method.Parameters.Take(given.Length).Select(one => one.Name)];
        foreach (MethodParameterPlan named in call.Named)
        {
            fits &= names.Add(named.Name) && method.Parameters.FirstOrDefault(now => now.Name == named.Name) is { } parameter
                && IsGiven(named, parameter);
        }
        return fits && method.Parameters.All(now => now.Default is not null || names.Contains(now.Name))
            && IsTaken(call, method);
    }

    private bool IsTaken(CallUse call, MethodPlan now) => call.Taking switch
    {
        CallTaking.Result => IsTaken(call.Method, now),
        // A task with a result is a task.
        CallTaking.Task => IsTaken(call.Method, now) && (call.Method is CallMethod { Result.Type: null } || IsTaken(now, call.Method)),
        CallTaking.Header => (now as ResponseMethod)?.Headers.Headers.FirstOrDefault(one => one.Name == call.Header!.Name) is { } header
            && _fit.Takes(call.Header!.Type, true, header.Type, true),
        _ => true,
    };

    private bool IsGiven(MethodParameterPlan given, MethodParameterPlan parameter)
    {
        if (given.Type is null || parameter.Type is null)
            return given.Role == parameter.Role;
        // A list is a sequence.
        if (given is { Role: MethodParameterRole.Value, Type: ListType list } && parameter.Role == MethodParameterRole.Items)
            return _fit.Takes(parameter.Type, parameter.IsNullable, list.Element, list.IsElementNullable);
        return given.Role == parameter.Role && _fit.Takes(parameter.Type, parameter.IsNullable, given.Type, given.IsNullable);
    }

    private bool IsTaken(MethodPlan before, MethodPlan now) => (before, now) switch
    {
        (CallMethod { Result: var old }, CallMethod { Result: var @new }) => IsTaken(old, @new),
        (OrDefaultMethod { Result: var old }, OrDefaultMethod { Result: var @new }) => IsTaken(old, @new),
        (SequenceMethod old, SequenceMethod @new) => old.Element == @new.Element,
        (StreamMethod old, StreamMethod @new) => old.Sequence.Element == @new.Sequence.Element,
        (BatchMethod old, BatchMethod @new) => old.Item == @new.Item && IsTaken(old.Result, @new.Result),
        (ResponseMethod old, ResponseMethod @new) => IsTaken(old.Result, @new.Result) && old.Headers.FullName == @new.Headers.FullName,
        _ => false,
    };

    private bool IsTaken(ResultPlan old, ResultPlan @new) => old.Type is null
        || (@new.Type is not null && old.Kind == ResultKind.Sequence == (@new.Kind == ResultKind.Sequence)
            && _fit.Takes(old.Type, old.IsNullable, @new.Type, @new.IsNullable));

    private IEnumerable<MethodPlan> MethodsOf(CallUse call) => _methods[(call.Client.PropertyName, call.Method.Name)];

    private PayloadPlan? PayloadOrNull(PayloadPlan old) =>
        _plan.Client.Payloads.SelectMany(all => all.Payloads).FirstOrDefault(now => now.Name == old.Name && now.Label == old.Label);

    private T? Find<T>(T type)
        where T : TypePlan =>
        _types.TryGetValue(type.FullName, out TypePlan? found) ? found as T : null;
}
