using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning;

/// <summary>Plans what the versions share.</summary>
internal static class RootPlanner
{
    /// <summary>Plans the root of the clients.</summary>
    public static RootPlan Plan(IEnumerable<ClientPlan> clients, PlanningOptions options)
    {
        ClientPlan[] ordered = [.. clients.OrderBy(c => c.Version.ApiVersion, ApiVersion.Order)];
        var tags = ordered
            .SelectMany(client => client.TagClients.Select(tag => (client.Version, Tag: tag)))
            .GroupBy(entry => entry.Tag.PropertyName, StringComparer.Ordinal);
        return new RootPlan
        {
            Options = options,
            Versions = ordered.Select(c => c.Client).ToEquatableArray(),
            HasErrors = ordered.SelectMany(c => c.TagClients).Any(tag => tag.Operations.Any(operation => operation.Errors.Count > 0)),
            Latest = tags.Select(tag => PlanTag(tag.Key, [.. tag])).ToEquatableArray(),
        };
    }

    private static LatestTagPlan PlanTag(string name, (VersionName Version, TagClientPlan Tag)[] sources)
    {
        if (sources.Length == 1)
            return new LatestTagPlan(name, Source(sources[0]), EquatableArray<LatestOperation>.Empty);
        IEnumerable<LatestOperation> operations = sources
            .Reverse()
            .SelectMany(source => source.Tag.Operations.Select(operation => new LatestOperation(Source(source), operation)))
            .GroupBy(entry => entry.Operation.Name, StringComparer.Ordinal)
            .Select(same => same.First());
        HashSet<string> sequences = new(StringComparer.Ordinal);
        return new LatestTagPlan(name, null, operations.Select(entry => WithOwnSequence(entry, sequences)).ToEquatableArray());
    }

    // Two versions can call one thing "Things" and "GetThings": the newer keeps the name of the sequence.
    private static LatestOperation WithOwnSequence(LatestOperation entry, HashSet<string> sequences) =>
        entry.Operation.Methods.OfType<SequenceMethod>().FirstOrDefault() is { } sequence && !sequences.Add(sequence.Name)
            ? entry with { Operation = Without(entry.Operation, sequence) }
            : entry;

    private static OperationPlan Without(OperationPlan operation, MethodPlan method) =>
        operation with { Methods = operation.Methods.Where(m => m != method).ToEquatableArray() };

    private static LatestSource Source((VersionName Version, TagClientPlan Tag) source) =>
        new(source.Version, source.Tag.PropertyName, source.Tag.FullName, source.Tag.InterfaceFullName);
}
