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
            string rule = before.Count == 0 ? ChangeRuleIds.SecurityRequired : ChangeRuleIds.SecurityNoLongerRequired;
            changes.Add(rule, location, oldPointer, newPointer, ChangeDirection.Request, List(before), List(after));
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
            if (!news.TryGetValue(name, out ApiSecurityScheme? after))
                Add(ChangeRuleIds.SecuritySchemeRemoved, name, Pointer(old, name), Pointer(@new, null));
            else if (!olds.TryGetValue(name, out ApiSecurityScheme? before))
                Add(ChangeRuleIds.SecuritySchemeAdded, name, Pointer(old, null), Pointer(@new, name));
            else if (Text(before) != Text(after))
                Add(ChangeRuleIds.SecuritySchemeChanged, name, Pointer(old, name), Pointer(@new, name), Text(before), Text(after));
        }

        void Add(string rule, string name, string oldPointer, string newPointer, string? oldValue = null, string? newValue = null)
        {
            ChangeLocation location = new() { SecurityScheme = name };
            changes.Add(rule, location, oldPointer, newPointer, ChangeDirection.Request, oldValue, newValue);
        }
    }

    private static string Pointer(ApiModel model, string? name)
    {
        string[] container = ["components", "securitySchemes"];
        if (model.SecuritySchemes.Count == 0)
            return "";
        return JsonPointer.Of(name is null ? container : [.. container, name]);
    }

    private static string Text(ApiSecurityScheme scheme)
    {
        string? place = scheme.Place is { } where ? $"in the {where.ToString().ToLowerInvariant()}" : null;
        string?[] parts = [scheme.Kind, scheme.HttpScheme, scheme.ParameterName, place];
        return string.Join(" ", parts.Where(part => part is not null));
    }

    private static HashSet<string> Texts(EquatableArray<ApiSecurityRequirement> requirements) =>
        [.. requirements.Select(requirement => Text(requirement.Schemes))];

    private static string Text(IReadOnlyCollection<string> schemes) =>
        schemes.Count == 0 ? "nothing" : string.Join(" and ", schemes.OrderBy(scheme => scheme, StringComparer.Ordinal));

    private static string? List(HashSet<string> texts) =>
        texts.Count == 0 ? null : string.Join(" or ", texts.OrderBy(t => t, StringComparer.Ordinal));
}
