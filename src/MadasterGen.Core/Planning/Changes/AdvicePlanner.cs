using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes;

/// <summary>Decides what a version's client advises.</summary>
internal static class AdvicePlanner
{
    /// <summary>Plans the advice on one version.</summary>
    /// <param name="plan">The version's plan.</param>
    /// <param name="document">The version's document.</param>
    /// <param name="documents">The project's documents.</param>
    /// <param name="names">The project's methods.</param>
    /// <param name="cancellationToken">Stops the search for newer versions.</param>
    public static AdvisedPlan Plan(
        ClientPlan plan, VersionedModel document, IEnumerable<VersionedModel> documents, MethodNames names,
        CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<OperationKey, ChangeMark> newer = NewerPlanner.Plan(document, documents, names, cancellationToken);
        TypeMarks[] types = [.. Types(plan)];
        Func<OperationPlan, Replacement?> successors = Successors(document, names);
        ClientMarks[] clients = [.. Clients(plan, newer, successors)];
        AdvicePlan? advice = types.Length + clients.Length == 0
            ? null
            : new AdvicePlan { Client = plan.Client, Types = types.ToEquatableArray(), Clients = clients.ToEquatableArray() };
        return new AdvisedPlan(clients.Length == 0 ? plan : Worded(plan, newer, successors), advice);
    }

    private static ClientPlan Worded(
        ClientPlan plan, IReadOnlyDictionary<OperationKey, ChangeMark> newer, Func<OperationPlan, Replacement?> successors)
    {
        return plan with { TagClients = plan.TagClients.Select(OfClient).ToEquatableArray() };

        TagClientPlan OfClient(TagClientPlan client) =>
            client with { Operations = client.Operations.Select(OfOperation).ToEquatableArray() };

        OperationPlan OfOperation(OperationPlan operation)
        {
            string? successor = operation.IsDeprecated ? successors(operation)?.Clause : null;
            bool hasNewer = newer.TryGetValue(operation.Key, out ChangeMark? mark);
            return successor is null && !hasNewer ? operation : operation with { Newer = mark?.Text, Successor = successor };
        }
    }

    private static IEnumerable<TypeMarks> Types(ClientPlan plan)
    {
        foreach (RecordPlan record in plan.Types.OfType<RecordPlan>().Where(r => !r.IsUnknownKind))
        {
            ChangeMark[] marks = [.. record.Properties
                .Where(p => p.IsDeprecated)
                .Select(p => Deprecated($"'{p.JsonName}' of {record.SchemaName}", p.Sunset, p.Name))];
            if (marks.Length > 0)
                yield return new TypeMarks(record.Name, false, EquatableArray<string>.Empty, marks.ToEquatableArray());
        }
    }

    private static Func<OperationPlan, Replacement?> Successors(VersionedModel document, MethodNames names)
    {
        // Most documents call nothing deprecated.
        Lazy<SuccessorFinder> finder = new(() => new SuccessorFinder(document.Model));
        return plan =>
        {
            if (finder.Value.Find(plan.Key) is not { } successor)
                return null;
            string? method = names.OrNull(document.ApiVersion, successor.Operation);
            return new Replacement(
                SuccessorRemarks.Clause(successor, method ?? successor.Operation.Label),
                successor.Certainty == Certainty.Certain ? method : null);
        };
    }

    private static IEnumerable<ClientMarks> Clients(
        ClientPlan plan, IReadOnlyDictionary<OperationKey, ChangeMark> newer, Func<OperationPlan, Replacement?> successors)
    {
        foreach (TagClientPlan client in plan.TagClients)
        {
            OperationMarks[] operations = [.. client.Operations
                .Select(o => new OperationMarks(o, Marks(o, newer, successors).ToEquatableArray()))
                .Where(o => o.Marks.Count > 0)];
            if (operations.Length > 0)
                yield return new ClientMarks(client.Name, operations.ToEquatableArray());
        }
    }

    private static IEnumerable<ChangeMark> Marks(
        OperationPlan operation, IReadOnlyDictionary<OperationKey, ChangeMark> newer, Func<OperationPlan, Replacement?> successors)
    {
        if (operation.IsDeprecated)
        {
            ChangeMark deprecated = Deprecated(operation.OperationId, operation.Sunset, null);
            Replacement? replacement = successors(operation);
            yield return deprecated with { Text = deprecated.Text + replacement?.Clause, Replacement = replacement?.Method };
        }
        if (newer.TryGetValue(operation.Key, out ChangeMark? mark))
            yield return mark;
    }

    private static ChangeMark Deprecated(string what, string? sunset, string? member)
    {
        string text = sunset is null ? $"{what} is deprecated" : $"{what} is deprecated and may be gone after {sunset}";
        return new ChangeMark(UsageIds.DeprecatedIsUsed, false, text, member);
    }

    /// <summary>What takes the place of something deprecated.</summary>
    /// <param name="Clause">What is told of it, behind a sentence.</param>
    /// <param name="Method">The method to call instead, where that is certain.</param>
    private sealed record Replacement(string Clause, string? Method);
}
