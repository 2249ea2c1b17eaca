using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Pipeline;

/// <summary>Documents and their plans: where what is gone from one of them can have gone.</summary>
internal sealed record Documents(EquatableArray<SpecModel> Models, EquatableArray<SpecPlan> Plans)
{
    /// <summary>All documents of the project.</summary>
    public static Documents Of(Group<SpecModel> models, Group<SpecPlan> plans) => new(models.ToEquatableArray(), plans.ToEquatableArray());

    /// <summary>The document of a file.</summary>
    public SpecModel Find(string path) => Models.First(model => model.Path == path);

    /// <summary>The documents that describe the API of one of them. No other API is a version of it.</summary>
    public Documents OfApiOf(string path)
    {
        string? client = Find(path).Choices.ClientName;
        SpecModel[] models = [.. Models.Where(model => model.Choices.ClientName == client)];
        HashSet<string> paths = new(models.Select(model => model.Path), StringComparer.Ordinal);
        return new Documents(models.ToEquatableArray(), Plans.Where(plan => paths.Contains(plan.Path)).ToEquatableArray());
    }

    /// <summary>The documents by their versions.</summary>
    public VersionedModel[] Versioned() => [.. Models.Select(model => model.ToVersioned())];

    /// <summary>The clients that there are.</summary>
    public ClientPlan[] Clients() => [.. Plans.Select(spec => spec.Plan).Where(plan => plan is not null).Select(plan => plan!)];
}
