using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Changes;

/// <summary>The tags of the union of the versions, each with all its operations.</summary>
internal sealed class LatestTags
{
    private readonly Dictionary<string, LatestTagPlan> _tags;
    private readonly IReadOnlyList<ClientPlan> _versions;

    public LatestTags(IReadOnlyList<ClientPlan> versions, PlanningOptions options)
    {
        _versions = versions;
        _tags = RootPlanner.Plan(versions, options).Latest.ToDictionary(tag => tag.PropertyName, StringComparer.Ordinal);
    }

    /// <summary>All tags, in the union's order.</summary>
    public IEnumerable<LatestTagPlan> All => _tags.Values;

    /// <summary>A tag by its property's name; null when no version has it.</summary>
    public LatestTagPlan? Find(string propertyName) => _tags.TryGetValue(propertyName, out LatestTagPlan? tag) ? tag : null;

    /// <summary>A tag's operations and where they come from.</summary>
    public EquatableArray<LatestOperation> OperationsOf(LatestTagPlan tag) => tag.Single is not { } single
        ? tag.Operations
        : _versions.SelectMany(v => v.TagClients).Single(c => c.FullName == single.TypeName).Operations
            .Select(operation => new LatestOperation(single, operation)).ToEquatableArray();
}
