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
        ClientMarks[] clients = [.. Clients(plan, newer, Successors(document, names))];
        AdvicePlan? advice = types.Length + clients.Length == 0
            ? null
            : new AdvicePlan { Client = plan.Client, Types = types.ToEquatableArray(), Clients = clients.ToEquatableArray() };
        return new AdvisedPlan(newer.Count == 0 ? plan : WithNewer(plan, newer), advice);
    }

    private static ClientPlan WithNewer(ClientPlan plan, IReadOnlyDictionary<OperationKey, ChangeMark> newer)
    {
        return plan with { TagClients = plan.TagClients.Select(OfClient).ToEquatableArray() };

        TagClientPlan OfClient(TagClientPlan client) =>
            client with { Operations = client.Operations.Select(OfOperation).ToEquatableArray() };

        OperationPlan OfOperation(OperationPlan operation) =>
            newer.TryGetValue(operation.Key, out ChangeMark? mark) ? operation with { Newer = mark.Text } : operation;
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

    private static Func<OperationPlan, ChangeMark> Successors(VersionedModel document, MethodNames names)
    {
        // Most documents call nothing deprecated.
        Lazy<SuccessorFinder> finder = new(() => new SuccessorFinder(document.Model));
        return plan =>
        {
            ChangeMark mark = Deprecated(plan.OperationId, plan.Sunset, null);
            if (finder.Value.Find(plan.Key) is not { } successor)
                return mark;
            string? method = names.OrNull(document.ApiVersion, successor.Operation);
            return mark with
            {
                Text = mark.Text + SuccessorRemarks.Clause(successor, method ?? successor.Operation.Label),
                Replacement = successor.Certainty == Certainty.Certain ? method : null,
            };
        };
    }

    private static IEnumerable<ClientMarks> Clients(
        ClientPlan plan, IReadOnlyDictionary<OperationKey, ChangeMark> newer, Func<OperationPlan, ChangeMark> deprecated)
    {
        foreach (TagClientPlan client in plan.TagClients)
        {
            OperationMarks[] operations = [.. client.Operations
                .Select(o => new OperationMarks(o, Marks(o, newer, deprecated).ToEquatableArray()))
                .Where(o => o.Marks.Count > 0)];
            if (operations.Length > 0)
                yield return new ClientMarks(client.Name, operations.ToEquatableArray());
        }
    }

    private static IEnumerable<ChangeMark> Marks(
        OperationPlan operation, IReadOnlyDictionary<OperationKey, ChangeMark> newer, Func<OperationPlan, ChangeMark> deprecated)
    {
        if (operation.IsDeprecated)
            yield return deprecated(operation);
        if (newer.TryGetValue(operation.Key, out ChangeMark? mark))
            yield return mark;
    }

    private static ChangeMark Deprecated(string what, string? sunset, string? member)
    {
        string text = sunset is null ? $"{what} is deprecated" : $"{what} is deprecated and may be gone after {sunset}";
        return new ChangeMark(UsageIds.DeprecatedIsUsed, false, text, member);
    }
}
