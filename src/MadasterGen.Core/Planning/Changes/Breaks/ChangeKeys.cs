using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Planning.Types;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Finds what of the old client a change of the document is about.</summary>
internal sealed class ChangeKeys
{
    /// <summary>The key of the version's namespace.</summary>
    public const string Namespace = "namespace";

    private static readonly HashSet<string> s_namespaceRules =
        [ChangeRuleIds.ApiVersionChanged, ChangeRuleIds.PathPrefixChanged, ChangeRuleIds.PrefixMoved];

    private readonly MemberOwners _members;
    private readonly MemberOwners _newMembers;
    private readonly ILookup<string, TypePlan> _bySchema;
    private readonly ILookup<string, TypePlan> _inPlace;
    private readonly ILookup<string, TypePlan> _below;
    private readonly string[] _payloads;
    private readonly Dictionary<string, string> _oldNames;
    private readonly Dictionary<OperationKey, OperationKey> _oldKeys = [];

    // The keys of an enum's members by their values, of enums that changes are about.
    private readonly Dictionary<string, ILookup<string, string>> _valueKeys = new(StringComparer.Ordinal);

    public ChangeKeys(ClientPlan old, ClientPlan @new, ApiDiff diff)
    {
        (_members, _newMembers) = (new MemberOwners(old), new MemberOwners(@new));
        _bySchema = old.Types.ToLookup(type => type.SchemaName, StringComparer.Ordinal);
        TypePlan[] inPlace = [.. old.Types.Where(type => type.Pointer != JsonPointer.Of("components", "schemas", type.SchemaName))];
        _inPlace = inPlace.ToLookup(type => type.Pointer, StringComparer.Ordinal);
        _below = inPlace.SelectMany(type => Above(type.Pointer).Select(pointer => (pointer, type)))
            .ToLookup(one => one.pointer, one => one.type, StringComparer.Ordinal);
        _payloads = [.. old.Client.Payloads.SelectMany(all => all.Payloads).Select(payload => payload.Label)];
        _oldNames = diff.Types.Where(pair => pair is { Old: not null, New: not null }).GroupBy(pair => pair.New!)
            .ToDictionary(same => same.Key, same => same.First().Old!, StringComparer.Ordinal);
        foreach (OperationPair pair in diff.Operations.Where(pair => pair is { Old: not null, New: not null }))
            _oldKeys[pair.New!.Key] = pair.Old!.Key;
    }

    /// <summary>The keys of what a change is about.</summary>
    public IEnumerable<string> Of(ApiChange change)
    {
        ChangeLocation location = change.Location;
        IEnumerable<string> own = location.Schema is { } schema ? OfSchema(OldName(schema), change)
            : (location.Webhook ?? location.Callback) is { } name
                ? _payloads.Where(label => label.Contains(name)).Select(CodeBreak.KeyOfPayload)
            : location.Operation is { } key ? [CodeBreak.KeyOf(_oldKeys.TryGetValue(key, out OperationKey old) ? old : key)]
            : location.Tag is { } tag ? change.Operations.Select(CodeBreak.KeyOf).Append($"tag {tag}")
            : s_namespaceRules.Contains(change.RuleId) ? [Namespace]
            : [];
        return own.Concat(AtPlaces(change)).Distinct();
    }

    /// <summary>The name that a schema had.</summary>
    public string OldName(string schema) => _oldNames.TryGetValue(schema, out string? old) ? old : schema;

    private IEnumerable<string> OfSchema(string schema, ApiChange change)
    {
        foreach (TypePlan type in _bySchema[schema])
        {
            if (change.Location.Property is not { } path)
            {
                foreach (string key in OfType(type, change))
                    yield return key;
                continue;
            }
            foreach (MemberOwner member in _members.Find(type, path, change.OldPointer))
            {
                yield return CodeBreak.KeyOf(member.Record, member.Property.Name);
                if (_members.TypeOf(member.Property) is EnumPlan values && change.Location.Value is not null)
                {
                    foreach (string key in OfType(values, change))
                        yield return key;
                }
            }
        }
    }

    // Where a document writes something, C# has types and properties of it.
    private IEnumerable<string> AtPlaces(ApiChange change)
    {
        if (OperationKey.At(change.OldPointer) is { } operation)
            yield return CodeBreak.KeyOf(operation);
        foreach (MemberOwner member in _members.At(change.OldPointer).Concat(_newMembers.At(change.NewPointer)))
            yield return CodeBreak.KeyOf(member.Record, member.Property.Name);
        TypePlan[] around = [.. Above(change.OldPointer).Select(pointer => _inPlace[pointer]).FirstOrDefault(types => types.Any()) ?? []];
        bool isOfPart = change.Location is { Property: not null } or { Status: not null } or { Header: not null } or { IsBody: true }
            or { Parameter: not null } or { MediaType: not null } or { Webhook: not null } or { Callback: not null };
        foreach (string key in around.Concat(isOfPart ? _below[change.OldPointer] : []).Distinct().SelectMany(type => OfType(type, change)))
            yield return key;
    }

    private IEnumerable<string> OfType(TypePlan type, ApiChange change)
    {
        yield return CodeBreak.KeyOf(type);
        if (change.Location.Value is not { } value || type is not EnumPlan values)
            yield break;
        if (!_valueKeys.TryGetValue(type.FullName, out ILookup<string, string>? keys))
            _valueKeys[type.FullName] = keys = values.Members.ToLookup(values.JsonOf, member => CodeBreak.KeyOf(type, member.Name));
        foreach (string key in keys[value])
            yield return key;
    }

    // A place and what it is in, from the inside.
    private static IEnumerable<string> Above(string pointer)
    {
        for (int end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
            yield return pointer.Substring(0, end);
    }
}
