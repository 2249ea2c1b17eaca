using System;
using System.Collections.Generic;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff;

/// <summary>Says of what is deprecated now what takes its place.</summary>
internal static class SuccessorRemarks
{
    /// <summary>The changes, those of deprecated operations with their successors.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="model">The new document.</param>
    public static IEnumerable<ApiChange> Add(IEnumerable<ApiChange> changes, ApiModel model)
    {
        // Most changes are about something else.
        Lazy<SuccessorFinder> finder = new(() => new SuccessorFinder(model));
        foreach (ApiChange change in changes)
        {
            // What the server calls has none: nobody calls another instead.
            Successor? successor = change is { RuleId: ChangeRuleIds.OperationDeprecated, Location: { Operation: { } key, Callback: null } }
                ? finder.Value.Find(key)
                : null;
            yield return successor is null ? change : change with { Remark = Clause(successor, successor.Operation.Label) + change.Remark };
        }
    }

    /// <summary>What is told of a successor, to stand behind a sentence.</summary>
    /// <param name="successor">The successor.</param>
    /// <param name="name">What it is called.</param>
    public static string Clause(Successor successor, string name) => successor.Certainty == Certainty.Certain
        ? $"; its description names {name}"
        : $"; {name} likely takes its place";
}
