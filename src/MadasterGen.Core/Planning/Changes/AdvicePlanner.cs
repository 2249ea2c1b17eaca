using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Changes;

/// <summary>Decides what a version's client advises.</summary>
public static class AdvicePlanner
{
    /// <summary>The id under which the analyzer reports uses of what is deprecated.</summary>
    public const string DeprecatedId = "MAD4016";

    /// <summary>Plans the advice; null when there is none.</summary>
    /// <param name="plan">The version's plan.</param>
    /// <param name="newer">What is said of operations that a newer version has too, by their keys.</param>
    public static AdvicePlan? Plan(ClientPlan plan, IReadOnlyDictionary<string, ChangeMark> newer)
    {
        TypeMarks[] types = [.. Types(plan)];
        ClientMarks[] clients = [.. Clients(plan, newer)];
        return types.Length + clients.Length == 0
            ? null
            : new AdvicePlan { Client = plan.Client, Types = types.ToEquatableArray(), Clients = clients.ToEquatableArray() };
    }

    private static IEnumerable<TypeMarks> Types(ClientPlan plan)
    {
        foreach (RecordPlan record in plan.Types.OfType<RecordPlan>().Where(r => !r.IsUnknownKind))
        {
            ChangeMark[] marks = [.. record.Properties
                .Where(p => p.IsDeprecated)
                .Select(p => new ChangeMark(DeprecatedId, false, Text($"'{p.JsonName}' of {record.SchemaName}", p.Sunset), p.Name))];
            if (marks.Length > 0)
                yield return new TypeMarks(record.Name, false, EquatableArray<string>.Empty, marks.ToEquatableArray());
        }
    }

    private static IEnumerable<ClientMarks> Clients(ClientPlan plan, IReadOnlyDictionary<string, ChangeMark> newer)
    {
        foreach (TagClientPlan client in plan.TagClients)
        {
            OperationMarks[] operations = [.. client.Operations
                .Select(o => new OperationMarks(o, Marks(o, newer).ToEquatableArray()))
                .Where(o => o.Marks.Count > 0)];
            if (operations.Length > 0)
                yield return new ClientMarks(client.Name, operations.ToEquatableArray());
        }
    }

    private static IEnumerable<ChangeMark> Marks(OperationPlan operation, IReadOnlyDictionary<string, ChangeMark> newer)
    {
        if (operation.IsDeprecated)
            yield return new ChangeMark(DeprecatedId, false, Text(operation.OperationId, operation.Sunset), null);
        if (newer.TryGetValue(operation.Key, out ChangeMark? mark))
            yield return mark;
    }

    private static string Text(string what, string? sunset) =>
        sunset is null ? $"{what} is deprecated" : $"{what} is deprecated and may be gone after {sunset}";
}
