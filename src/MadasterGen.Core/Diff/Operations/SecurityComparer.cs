using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations;

/// <summary>Compares what callers must prove.</summary>
internal static class SecurityComparer
{
    /// <summary>Compares the requirements of a document or of an operation.</summary>
    public static void Compare(
        EquatableArray<ApiSecurityRequirement> old, EquatableArray<ApiSecurityRequirement> @new, string oldPointer, string newPointer,
        ChangeLocation location, ChangeCollector changes)
    {
        HashSet<string> before = Texts(old);
        HashSet<string> after = Texts(@new);
        if (before.SetEquals(after))
            return;
        if (before.Count == 0 || after.Count == 0)
        {
            changes.Add(before.Count == 0 ? ChangeRuleIds.SecurityRequired : ChangeRuleIds.SecurityNoLongerRequired, location, oldPointer, newPointer, ChangeDirection.Request, List(before), List(after));
            return;
        }
        foreach (string removed in before.Except(after))
            changes.Add(ChangeRuleIds.SecurityAlternativeRemoved, location, oldPointer, newPointer, ChangeDirection.Request, removed);
        foreach (string added in after.Except(before))
            changes.Add(ChangeRuleIds.SecurityAlternativeAdded, location, oldPointer, newPointer, ChangeDirection.Request, null, added);
    }

    /// <summary>Compares the schemes.</summary>
    public static void CompareSchemes(ApiModel old, ApiModel @new, ChangeCollector changes)
    {
        Dictionary<string, ApiSecurityScheme> olds = old.SecuritySchemes.ToDictionary(s => s.Name, StringComparer.Ordinal);
        Dictionary<string, ApiSecurityScheme> news = @new.SecuritySchemes.ToDictionary(s => s.Name, StringComparer.Ordinal);
        foreach (string name in olds.Keys.Union(news.Keys))
        {
            ChangeLocation location = new() { SecurityScheme = name };
            if (!news.TryGetValue(name, out ApiSecurityScheme? after))
                changes.Add(ChangeRuleIds.SecuritySchemeRemoved, location, Pointer(old, name), Pointer(@new, null), ChangeDirection.Request);
            else if (!olds.TryGetValue(name, out ApiSecurityScheme? before))
                changes.Add(ChangeRuleIds.SecuritySchemeAdded, location, Pointer(old, null), Pointer(@new, name), ChangeDirection.Request);
            else if (Text(before) != Text(after))
                changes.Add(ChangeRuleIds.SecuritySchemeChanged, location, Pointer(old, name), Pointer(@new, name), ChangeDirection.Request, Text(before), Text(after));
        }
    }

    private static string Pointer(ApiModel model, string? name)
    {
        string[] room = model.IsVersion2 ? ["securityDefinitions"] : ["components", "securitySchemes"];
        if (model.SecuritySchemes.Count == 0)
            return "";
        return JsonPointer.Of(name is null ? room : [.. room, name]);
    }

    private static string Text(ApiSecurityScheme scheme) => string.Join(
        " ", new[] { scheme.Kind, scheme.HttpScheme, scheme.ParameterName, scheme.Place is { } place ? $"in the {place.ToString().ToLowerInvariant()}" : null }.Where(part => part is not null));

    private static HashSet<string> Texts(EquatableArray<ApiSecurityRequirement> requirements) =>
        [.. requirements.Select(r => r.Schemes.Count == 0 ? "nothing" : string.Join(" and ", r.Schemes.OrderBy(s => s, StringComparer.Ordinal)))];

    private static string? List(HashSet<string> texts) => texts.Count == 0 ? null : string.Join(" or ", texts.OrderBy(t => t, StringComparer.Ordinal));
}
