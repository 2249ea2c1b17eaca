using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes;

/// <summary>
/// Finds members whose names in C# stay while what they stand for on the wire is another: code compiles as before and sends
/// something else. What a change says of one of them is said already.
/// </summary>
internal sealed class WireNamePlanner
{
    private readonly ClientPlan _plan;
    private readonly Dictionary<string, TypePlan> _types;
    private readonly Dictionary<string, TagClientPlan> _clients;
    private readonly HashSet<OperationKey> _suppressedOperations;
    private readonly ILookup<string, ChangeLocation> _suppressed;

    public WireNamePlanner(ClientPlan plan, ClientPlan accepted, ApiDiff diff)
    {
        _plan = plan;
        ILookup<bool, ChangeLocation> suppressed = diff.Suppressed
            .Where(change => change.Rule.Trait is ChangeTrait.Removal or ChangeTrait.Spelling)
            .ToLookup(change => change.Location.Operation is not null, change => change.Location);
        _suppressedOperations = [.. suppressed[true].Select(location => location.Operation!.Value)];
        _suppressed = suppressed[false].ToLookup(location => location.Schema ?? "", StringComparer.Ordinal);
        _types = accepted.Types.ToDictionary(type => type.FullName, StringComparer.Ordinal);
        _clients = accepted.TagClients.ToDictionary(client => client.Name, StringComparer.Ordinal);
    }

    /// <summary>Whether an enum that was accepted had a value of a name.</summary>
    public bool HadValue(string typeName, string member) =>
        _types.TryGetValue(typeName, out TypePlan? type) && type is EnumPlan values && values.Members.Any(m => m.Name == member);

    /// <summary>The properties and values, with the full names of their types.</summary>
    public IEnumerable<(string TypeName, ChangeMark Mark)> Types()
    {
        foreach (TypePlan type in _plan.Types)
        {
            if (!_types.TryGetValue(type.FullName, out TypePlan? old))
                continue;
            IEnumerable<ChangeMark> marks = (type, old) switch
            {
                (EnumPlan now, EnumPlan before) => Values(now, before),
                (RecordPlan now, RecordPlan before) => Properties(now, before),
                _ => [],
            };
            foreach (ChangeMark mark in marks)
                yield return (type.FullName, mark);
        }
    }

    /// <summary>The operations whose methods another operation had, by their keys.</summary>
    /// <param name="isPaired">Whether it is known that an operation was another one before; that is a change of its own.</param>
    public IEnumerable<(OperationKey Key, ChangeMark Mark)> Operations(Func<OperationPlan, bool> isPaired)
    {
        foreach (TagClientPlan client in _plan.TagClients)
        {
            if (!_clients.TryGetValue(client.Name, out TagClientPlan? old))
                continue;
            Dictionary<string, OperationPlan> before = old.Operations.GroupBy(o => o.Name, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
            foreach (OperationPlan operation in client.Operations.Where(o => !isPaired(o)))
            {
                bool isAnother = before.TryGetValue(operation.Name, out OperationPlan? other) && other.Key != operation.Key;
                if (isAnother && !_suppressedOperations.Contains(other!.Key))
                {
                    string text = $"{client.PropertyName}.{operation.CallName} calls {operation.Key.Text} now; it called {other.Key.Text}";
                    yield return (operation.Key, Mark(ChangeRuleIds.OperationRemoved, text, null));
                }
            }
        }
    }

    private IEnumerable<ChangeMark> Values(EnumPlan now, EnumPlan before) =>
        from member in now.Members
        join old in before.Members on member.Name equals old.Name
        where member.Value != old.Value && !_suppressed[before.SchemaName].Any(location => location.Value == before.JsonOf(old))
        let what = $"'{member.Name}' of {now.Name}"
        let text = $"{what} stands for {now.JsonOf(member)} now; it stood for {before.JsonOf(old)}"
        select Mark(ChangeRuleIds.EnumValueRemoved, text, member.Name);

    private IEnumerable<ChangeMark> Properties(RecordPlan now, RecordPlan before) =>
        from property in now.Properties
        join old in before.Properties on property.Name equals old.Name
        where property.JsonName != old.JsonName
            && !_suppressed[before.SchemaName].Any(location => location.Property == old.JsonName || location.Property == property.JsonName)
        let text = $"'{property.Name}' of {now.Name} is '{property.JsonName}' on the wire now; it was '{old.JsonName}'"
        select Mark(ChangeRuleIds.OptionalPropertyRemoved, text, property.Name);

    private static ChangeMark Mark(string id, string text, string? member) => new(id, true, text, member);
}
