using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;

namespace MadasterGen.Tool.Reporting;

/// <summary>Groups changes by what they are about.</summary>
internal static class ChangeGroups
{
    /// <summary>
    /// The groups: those with the worst changes first, and alike ones as their things are in the documents. What several operations share
    /// word for word is one change of all of them.
    /// </summary>
    public static IReadOnlyList<ChangeGroup> Of(IEnumerable<ReportChange> changes)
    {
        IReadOnlyList<ReportChange>[] causes = [.. SharedCause.Group(changes, change => change.Change)];
        IEnumerable<ChangeGroup> shared = causes.Where(cause => cause.Count > 1).Select(cause => new ChangeGroup(
            ChangeGroupKind.Operation, SharedCause.Count(cause.Count),
            SharedCause.Operations([.. cause.Select(change => change.Change)]), [cause[0]])
        {
            All = cause,
        });
        return
        [
            .. ByThing(causes.Where(cause => cause.Count == 1).Select(cause => cause[0])).Concat(shared)
                .OrderByDescending(group => group.Level)
                .ThenBy(group => group.Kind)
        ];
    }

    private static IEnumerable<ChangeGroup> ByThing(IEnumerable<ReportChange> changes) => changes
        .GroupBy(change => KeyOf(change.Change.Location))
        .Select(same => new ChangeGroup(
            same.Key.Kind, same.Key.Name,
            same.Select(change => change.Change.Location.OperationId).FirstOrDefault(id => id is not null),
            [.. same.OrderByDescending(change => change.Level)]));

    // What a schema's change does to operations is said once, at the schema.
    private static Key KeyOf(ChangeLocation location) => location switch
    {
        { Schema: { } schema } => new(ChangeGroupKind.Schema, schema),
        { Operation: { } operation } => new(ChangeGroupKind.Operation, operation.Text),
        { Tag: { } tag } => new(ChangeGroupKind.Tag, tag),
        { SecurityScheme: { } scheme } => new(ChangeGroupKind.SecurityScheme, scheme),
        _ => new(ChangeGroupKind.Document, ""),
    };

    private sealed record Key(ChangeGroupKind Kind, string Name);
}
