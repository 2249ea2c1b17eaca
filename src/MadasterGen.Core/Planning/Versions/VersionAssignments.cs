using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Versions;

/// <summary>Which spec gets which names.</summary>
internal sealed record VersionAssignments(EquatableArray<SpecVersion> Specs, EquatableArray<Refusal> Refusals)
{
    /// <summary>
    /// Gives each version of an API to one spec: of several with the same version, to the first by path. A client whose names another
    /// one has is not made; the project's own client goes first, then that of the first spec by path.
    /// </summary>
    public static VersionAssignments Of(IEnumerable<SpecVersion> specs, PlanningOptions project)
    {
        List<SpecVersion> assigned = [];
        List<Refusal> refusals = [];
        List<ClientTypeNames> clients = [];
        SpecVersion[] ordered = [.. specs.OrderBy(s => s.ClientName is null ? 0 : 1).ThenBy(s => s.Path, StringComparer.Ordinal)];
        foreach (IGrouping<string?, SpecVersion> api in ordered.GroupBy(s => s.ClientName, StringComparer.Ordinal))
        {
            ClientTypeNames names = new(project.OfClient(api.Key), api.Select(IdentifierOf));
            NameClash? clash = clients.Select(names.ClashWith).FirstOrDefault(clash => clash is not null);
            foreach (SpecVersion spec in api)
            {
                if ((clash?.ToProblem() ?? ProblemOf(spec, assigned, project)) is { } problem)
                    refusals.Add(new Refusal(spec.Path, problem));
                else
                    assigned.Add(spec);
            }
            if (clash is null)
                clients.Add(names);
        }
        return new VersionAssignments(assigned.ToEquatableArray(), refusals.ToEquatableArray());
    }

    /// <summary>Why a spec gets no client; empty when it gets one.</summary>
    public EquatableArray<Problem> ProblemsOf(SpecVersion spec) =>
        Refusals.Where(refusal => refusal.Path == spec.Path).Select(refusal => refusal.Problem).ToEquatableArray();

    private static Problem? ProblemOf(SpecVersion spec, List<SpecVersion> assigned, PlanningOptions project)
    {
        string identifier = IdentifierOf(spec);
        if (assigned.Find(other => other.ClientName == spec.ClientName && IsSame(IdentifierOf(other), identifier)) is { } first)
            return Refused(ProblemIds.DuplicateApiVersion, spec.ApiVersion, first);
        string @namespace = spec.NameIn(project).Namespace;
        return assigned.Find(other => IsSame(other.NameIn(project).Namespace, @namespace)) is { } neighbour
            ? Refused(ProblemIds.DuplicateNamespace, @namespace, neighbour)
            : null;
    }

    private static Problem Refused(string id, string what, SpecVersion other) =>
        Problem.At(id, JsonPointer.Of("info", "version"), what, System.IO.Path.GetFileName(other.Path));

    private static string IdentifierOf(SpecVersion spec) => VersionNames.Name(spec.ApiVersion, "", null).Identifier;

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
