using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning.Changes;

/// <summary>Decides what the union of the versions says of the documents' changes.</summary>
internal sealed class LatestChangesPlanner
{
    private readonly IReadOnlyList<VersionHistory> _versions;
    private readonly PlanningOptions _options;
    private readonly LatestTags _now;
    private readonly LatestTags _before;

    private LatestChangesPlanner(IReadOnlyList<VersionHistory> versions, PlanningOptions options)
    {
        (_versions, _options) = (versions, options);
        _now = new LatestTags([.. versions.Select(v => v.Now)], options);
        _before = new LatestTags([.. versions.Select(v => v.Accepted).OfType<ClientPlan>()], options);
    }

    /// <summary>Plans marks and tombstones; null when there is nothing to say.</summary>
    public static LatestChangesPlan? Plan(IReadOnlyList<VersionHistory> versions, PlanningOptions options)
    {
        if (versions.All(v => v.Changes is null && v.Accepted is not null))
            return null;
        LatestChangesPlan plan = new LatestChangesPlanner(versions, options).Plan();
        return plan.Tags.Count + plan.Clients.Count + plan.LostTags.Count + plan.LostMethods.Count == 0 ? null : plan;
    }

    /// <summary>The operations that are another version's than they were accepted as.</summary>
    public static IEnumerable<LatestMove> MovesOf(IReadOnlyList<VersionHistory> versions, PlanningOptions options)
    {
        LatestChangesPlanner planner = new(versions, options);
        return planner._before.All.SelectMany(before => planner._now.Find(before.PropertyName) is { } now
            ? planner.Moves(before, now).Select(move => new LatestMove(
                $"{now.PropertyName}.{move.New.Operation.CallName}", move.Old.Source.Version.ApiVersion,
                move.New.Source.Version.ApiVersion))
            : []);
    }

    private LatestChangesPlan Plan()
    {
        (LatestTagPlan Before, LatestTagPlan? Now)[] tags = [.. _before.All.Select(tag => (tag, _now.Find(tag.PropertyName)))];
        LostClient[] mixed = [.. tags.Where(t => t.Now is null && t.Before.Single is null).Select(t => OfMixed(t.Before))];
        IEnumerable<LostClient> single = tags
            .Where(t => t.Now is null).Select(t => t.Before.Single).OfType<LatestSource>().SelectMany(OfSingle);
        return new LatestChangesPlan
        {
            Options = _options,
            Tags = tags.Where(t => t.Now?.Single is not null).SelectMany(t => MovesOfTag(t.Before, t.Now!)).ToEquatableArray(),
            Clients = tags.Where(t => t.Now is { Single: null }).SelectMany(t => MovesOfOperations(t.Before, t.Now!)).ToEquatableArray(),
            LostTags = single.Concat(mixed).ToEquatableArray(),
            LostClients = mixed.ToEquatableArray(),
            LostMethods = tags.Where(t => t.Now is not null).SelectMany(t => Lost(t.Before, t.Now!)).ToEquatableArray(),
        };
    }

    // The version's own changes hold the client, or cannot since its name is another's now.
    private IEnumerable<LostClient> OfSingle(LatestSource source) =>
        _versions.SelectMany(v => v.Changes?.LostClients ?? default).Where(lost => lost.Client.FullName == source.TypeName);

    private LostClient OfMixed(LatestTagPlan tag)
    {
        LatestOperation[] operations = [.. _before.OperationsOf(tag)];
        string[] fates = [.. operations.Select(o => o.Source.TypeName).Distinct()
            .SelectMany(name => _versions.SelectMany(v => v.Changes?.LostClients ?? default).Where(lost => lost.Client.FullName == name))
            .Select(lost => lost.Tombstone.Text.TrimEnd('.'))];
        TagClientPlan client = new()
        {
            RootNamespace = _options.RootNamespace,
            Version = new VersionName("", "Latest", _options.RootNamespace),
            Visibility = _options.Visibility,
            Origin = "",
            Tag = tag.PropertyName,
            PropertyName = tag.PropertyName,
            Name = tag.ClientName,
        };
        string fate = fates.Length == 0 ? "was removed from all versions" : string.Join("; it ", fates);
        return new LostClient(client, new Tombstone(fate + ".", null), Lost(operations).ToEquatableArray());
    }

    private IEnumerable<LostLatestMethods> Lost(LatestTagPlan before, LatestTagPlan now)
    {
        HashSet<string> taken = [.. _now.OperationsOf(now).SelectMany(o => NamesOf(o.Operation))];
        if (now.Single is { } single)
        {
            // What the one version has lost itself, its own changes tell.
            taken.UnionWith(_versions.Where(v => v.Now.Version == single.Version).SelectMany(v => v.Changes?.LostMethods ?? default)
                .SelectMany(lost => lost.Operations).SelectMany(o => NamesOf(o.Operation)));
        }
        IEnumerable<LatestOperation> gone = _before.OperationsOf(before)
            .Where(o => o.Source.Version != now.Single?.Version && !NamesOf(o.Operation).Any(taken.Contains));
        LostOperation[] operations = [.. Lost(gone)];
        if (operations.Length > 0)
        {
            string own = _options.HasInterfaces ? now.InterfaceName : now.ClientName;
            string extended = now.Single?.TakenName ?? $"global::{_options.RootNamespace}.{own}";
            yield return new LostLatestMethods(extended, operations.ToEquatableArray());
        }
    }

    private IEnumerable<LostOperation> Lost(IEnumerable<LatestOperation> operations)
    {
        foreach (LatestOperation entry in operations)
        {
            if (_versions.First(v => v.Now.Version == entry.Source.Version).FateOf(entry.Operation) is { } fate)
                yield return LostOperation.Of(entry.Operation, fate);
        }
    }

    private IEnumerable<ChangeMark> MovesOfTag(LatestTagPlan before, LatestTagPlan now)
    {
        string[] old = [.. Moves(before, now).Select(move => move.Old.Source.Version.ApiVersion).Distinct()];
        if (old.Length > 0)
        {
            string text = $"Latest.{now.PropertyName} is that of {now.Single!.Version.ApiVersion} now; "
                + $"it was that of {string.Join(" and ", old)}, and its types are others";
            yield return new ChangeMark(UsageIds.BreakingChangeIsUsed, true, text, now.PropertyName);
        }
    }

    private IEnumerable<ClientMarks> MovesOfOperations(LatestTagPlan before, LatestTagPlan now)
    {
        OperationMarks[] moves = [.. Moves(before, now).Select(move =>
            new OperationMarks(move.New.Operation, new[] { MoveOfOperation(now, move.Old.Source, move.New) }.ToEquatableArray()))];
        if (moves.Length > 0)
            yield return new ClientMarks(now.ClientName, moves.ToEquatableArray());
    }

    private static ChangeMark MoveOfOperation(LatestTagPlan tag, LatestSource old, LatestOperation @new)
    {
        string text = $"Latest.{tag.PropertyName}.{@new.Operation.CallName} is that of {@new.Source.Version.ApiVersion} now; "
            + $"it was that of {old.Version.ApiVersion}, and its types are others";
        return new ChangeMark(UsageIds.BreakingChangeIsUsed, true, text, null);
    }

    private IEnumerable<(LatestOperation Old, LatestOperation New)> Moves(LatestTagPlan before, LatestTagPlan now)
    {
        ILookup<string, LatestOperation> current = _now.OperationsOf(now).ToLookup(o => o.Operation.Name, StringComparer.Ordinal);
        return _before.OperationsOf(before)
            .SelectMany(old => current[old.Operation.Name], (old, @new) => (old, @new))
            .Where(move => move.@new.Source.Version != move.old.Source.Version);
    }

    private static IEnumerable<string> NamesOf(OperationPlan operation) => operation.Methods.Select(method => method.Name);
}
