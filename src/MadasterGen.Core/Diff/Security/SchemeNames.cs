using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff.Security;

/// <summary>
/// Knows which schemes of two documents are one under two names. What callers must prove is what a scheme demands, however a document
/// calls it.
/// </summary>
internal sealed class SchemeNames
{
    private readonly Dictionary<string, string> _oldNames = new(StringComparer.Ordinal);

    public SchemeNames(ApiModel old, ApiModel @new)
    {
        HashSet<string> olds = [.. old.SecuritySchemes.Select(scheme => scheme.Name)];
        HashSet<string> news = [.. @new.SecuritySchemes.Select(scheme => scheme.Name)];
        ILookup<ApiSecurityScheme, string> gone = Others(old, news);
        ILookup<ApiSecurityScheme, string> added = Others(@new, olds);
        // Where several are alike, nobody knows which is which.
        foreach (IGrouping<ApiSecurityScheme, string> one in added.Where(one => one.Count() == 1 && gone[one.Key].Count() == 1))
            _oldNames.Add(one.Single(), gone[one.Key].Single());
    }

    /// <summary>What the new document demands, with the names of the old one.</summary>
    public EquatableArray<ApiSecurityRequirement> Translate(EquatableArray<ApiSecurityRequirement> requirements) => _oldNames.Count == 0
        ? requirements
        : requirements.Select(one => new ApiSecurityRequirement(one.Demands.Select(Translate).ToEquatableArray())).ToEquatableArray();

    private ApiSecurityDemand Translate(ApiSecurityDemand demand) =>
        _oldNames.TryGetValue(demand.Scheme, out string? old) ? demand with { Scheme = old } : demand;

    // Schemes that the other document does not have, by all but their names.
    private static ILookup<ApiSecurityScheme, string> Others(ApiModel model, HashSet<string> names) => model.SecuritySchemes
        .Where(scheme => !names.Contains(scheme.Name))
        .ToLookup(scheme => scheme with { Name = "", Description = null }, scheme => scheme.Name);
}
