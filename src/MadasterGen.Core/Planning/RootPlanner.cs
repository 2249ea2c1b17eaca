using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Features;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning;

/// <summary>Plans what the versions share.</summary>
internal static class RootPlanner
{
    /// <summary>Plans the roots of all clients of a project: one for each API.</summary>
    public static IEnumerable<RootPlan> PlanAll(IEnumerable<ClientPlan> clients, PlanningOptions options) => clients
        .GroupBy(client => client.Client.RootClientName, StringComparer.Ordinal)
        .Select(api => Plan(api, options.OfClient(api.Key)));

    /// <summary>Plans the root of the versions of one API.</summary>
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
            Features = FeaturePlanner.Of(ordered),
            Latest = tags.Select(tag => PlanTag(tag.Key, options, [.. tag])).ToEquatableArray(),
        };
    }

    private static LatestTagPlan PlanTag(string name, PlanningOptions options, (VersionName Version, TagClientPlan Tag)[] sources)
    {
        string client = ClientNames.OfLatestTag(options.Stem, name);
        if (sources.Length == 1)
            return new LatestTagPlan(name, client, Source(sources[0]), EquatableArray<LatestOperation>.Empty);
        IEnumerable<LatestOperation> operations = sources
            .Reverse()
            .SelectMany(source => source.Tag.Operations.Select(operation => new LatestOperation(Source(source), operation)))
            .GroupBy(entry => entry.Operation.Name, StringComparer.Ordinal)
            .Select(same => same.First());
        HashSet<string> sequences = new(StringComparer.Ordinal);
        IEnumerable<LatestOperation> own = operations.Select(entry => WithOwnSequences(entry, sequences));
        return new LatestTagPlan(name, client, null, own.Where(entry => entry.Operation.Methods.Count > 0).ToEquatableArray());
    }

    // Two versions can call one thing "Things" and "GetThings": the newer keeps the name of the sequence.
    private static LatestOperation WithOwnSequences(LatestOperation entry, HashSet<string> sequences)
    {
        string[] taken = [.. entry.Operation.Methods
            .Where(method => method is SequenceMethod or StreamMethod && !sequences.Add(method.Name))
            .Select(method => method.Name)];
        return taken.Length == 0
            ? entry
            : entry with
            {
                Operation = entry.Operation with
                {
                    Methods = entry.Operation.Methods.Where(method => !taken.Contains(method.Name)).ToEquatableArray(),
                },
            };
    }

    private static LatestSource Source((VersionName Version, TagClientPlan Tag) source) =>
        new(source.Version, source.Tag.PropertyName, source.Tag.FullName, source.Tag.TakenFullName);
}
