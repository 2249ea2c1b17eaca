using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning.Changes;

/// <summary>
/// Finds the methods whose parameters stand elsewhere than they did: an argument without a name goes to another one then, and where the
/// types agree the compiler says nothing.
/// </summary>
internal sealed class OrderPlanner
{
    private readonly ILookup<OperationKey, ApiChange> _changes;
    private readonly Dictionary<OperationKey, OperationPlan> _accepted;
    private readonly Dictionary<OperationKey, OperationKey> _before;

    public OrderPlanner(ClientPlan accepted, ApiDiff diff)
    {
        _changes = diff.Changes
            .Where(change => change is
            {
                Rule.Trait: ChangeTrait.Order or ChangeTrait.Argument,
                Location: { Operation: not null, Callback: null },
            })
            .ToLookup(change => change.Location.Operation!.Value);
        _accepted = accepted.TagClients.SelectMany(client => client.Operations).GroupBy(operation => operation.Key)
            .ToDictionary(same => same.Key, same => same.First());
        _before = diff.Operations.Where(pair => pair.Old is not null && pair.New is not null).GroupBy(pair => pair.New!.Key)
            .ToDictionary(same => same.Key, same => same.First().Old!.Key);
    }

    /// <summary>Whether it says of a change all that is to be said: calls with names are as they were.</summary>
    public static bool Replaces(ApiChange change) => change.RuleId == ChangeRuleIds.ParameterOrderChanged;

    /// <summary>Whether an operation was there before.</summary>
    public bool WasThere(OperationPlan operation) => _before.ContainsKey(operation.Key);

    /// <summary>The marks of the methods of an operation.</summary>
    public IEnumerable<ChangeMark> Marks(OperationPlan operation)
    {
        if (!_changes.Contains(operation.Key)
            || !_before.TryGetValue(operation.Key, out OperationKey key)
            || !_accepted.TryGetValue(key, out OperationPlan? accepted))
        {
            yield break;
        }
        foreach (MethodPlan method in operation.Methods)
        {
            MethodPlan? before = accepted.Methods.FirstOrDefault(other => other.GetType() == method.GetType() && IsSameRole(other, method));
            if (before is null || FirstMoved(before, method) is not { } position)
                continue;
            foreach (ApiChange change in _changes[operation.Key])
            {
                string text = $"{change.Sentence}; arguments without names go to other parameters";
                yield return new ChangeMark(change.RuleId, true, text, method.Name)
                {
                    Position = position,
                    Before = before.Parameters.Select(parameter => parameter.Name).ToEquatableArray(),
                };
            }
        }
    }

    // A method for batches has two forms, which differ in how the items come; calls for other media types are told apart by those.
    private static bool IsSameRole(MethodPlan one, MethodPlan other) =>
        one.OwnRequest?.Body?.MediaType == other.OwnRequest?.Body?.MediaType
        && one.Parameters.Select(parameter => parameter.Role).Contains(MethodParameterRole.AsyncItems)
        == other.Parameters.Select(parameter => parameter.Role).Contains(MethodParameterRole.AsyncItems);

    // A parameter that has another name at the same place is the same one, whose placeholder was renamed.
    private static int? FirstMoved(MethodPlan old, MethodPlan now)
    {
        string[] olds = [.. old.Parameters.Select(parameter => parameter.Name)];
        string[] news = [.. now.Parameters.Select(parameter => parameter.Name)];
        HashSet<string> before = new(olds, StringComparer.Ordinal);
        HashSet<string> after = new(news, StringComparer.Ordinal);
        for (int i = 0; i < olds.Length; i++)
        {
            bool isSame = i < news.Length && (olds[i] == news[i] || (!after.Contains(olds[i]) && !before.Contains(news[i])));
            if (!isSame)
                return i;
        }
        return null;
    }
}
