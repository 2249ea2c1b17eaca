using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Versions;

/// <summary>Which spec gets which names.</summary>
internal sealed record VersionAssignments(EquatableArray<SpecVersion> Specs, EquatableArray<Refusal> Refusals)
{
    /// <summary>Gives each version to one spec: of several with the same version, to the first by path.</summary>
    public static VersionAssignments Of(IEnumerable<SpecVersion> specs)
    {
        List<SpecVersion> assigned = [];
        List<Refusal> refusals = [];
        foreach (SpecVersion spec in specs.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            string identifier = IdentifierOf(spec);
            SpecVersion? first = assigned.Find(other => IsSame(IdentifierOf(other), identifier));
            SpecVersion? neighbour = spec.PreferredNamespace is { } preferred
                ? assigned.Find(other => IsSame(other.PreferredNamespace, preferred))
                : null;
            if (first is null && neighbour is not null)
                Refuse(spec, ProblemIds.DuplicateNamespace, spec.PreferredNamespace!, neighbour);
            else if (first is null)
                assigned.Add(spec);
            else
                Refuse(spec, ProblemIds.DuplicateApiVersion, spec.ApiVersion, first);
        }
        return new VersionAssignments(assigned.ToEquatableArray(), refusals.ToEquatableArray());

        void Refuse(SpecVersion spec, string id, string what, SpecVersion other) => refusals.Add(
            new Refusal(spec.Path, Problem.At(id, JsonPointer.Of("info", "version"), what, System.IO.Path.GetFileName(other.Path))));
    }

    private static string IdentifierOf(SpecVersion spec) => VersionNames.Name(spec.ApiVersion, "", null).Identifier;

    private static bool IsSame(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
