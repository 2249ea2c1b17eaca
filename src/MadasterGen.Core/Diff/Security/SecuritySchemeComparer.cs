using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Security;

/// <summary>Compares the ways in which callers prove who they are.</summary>
internal sealed class SecuritySchemeComparer
{
    private readonly ApiModel _old;
    private readonly ApiModel _new;
    private readonly ChangeCollector _changes;

    private SecuritySchemeComparer(ApiModel old, ApiModel @new, ChangeCollector changes) => (_old, _new, _changes) = (old, @new, changes);

    /// <summary>Compares all schemes of two documents.</summary>
    public static void Compare(ApiModel old, ApiModel @new, ChangeCollector changes) =>
        new SecuritySchemeComparer(old, @new, changes).Compare();

    private void Compare()
    {
        Dictionary<string, ApiSecurityScheme> olds = _old.SecuritySchemes.ToDictionary(s => s.Name, StringComparer.Ordinal);
        Dictionary<string, ApiSecurityScheme> news = _new.SecuritySchemes.ToDictionary(s => s.Name, StringComparer.Ordinal);
        foreach (string name in olds.Keys.Union(news.Keys))
        {
            if (!news.TryGetValue(name, out ApiSecurityScheme? after))
                Add(ChangeRuleIds.SecuritySchemeRemoved, name, Pointer(_old, name), Pointer(_new));
            else if (!olds.TryGetValue(name, out ApiSecurityScheme? before))
                Add(ChangeRuleIds.SecuritySchemeAdded, name, Pointer(_old), Pointer(_new, name));
            else
                Compare(before, after);
        }
    }

    private void Compare(ApiSecurityScheme old, ApiSecurityScheme @new)
    {
        string oldPlace = Pointer(_old, old.Name);
        string newPlace = Pointer(_new, old.Name);
        if (Text(old) != Text(@new))
        {
            // Names of headers ignore case.
            string rule = ChangeRuleIds.SecuritySchemeChanged;
            bool isSame = old.Place == ApiParameterPlace.Header && string.Equals(Text(old), Text(@new), StringComparison.OrdinalIgnoreCase);
            Verdicts? harmless = isSame ? ChangeRules.Of(rule).InRequests with { Wire = Verdict.Harmless } : null;
            Add(rule, old.Name, oldPlace, newPlace, Text(old), Text(@new), harmless);
            return;
        }
        if (old.OpenIdConnectUrl != @new.OpenIdConnectUrl)
        {
            Add(
                ChangeRuleIds.SecurityAddressChanged, old.Name, Child(oldPlace, "openIdConnectUrl", old.OpenIdConnectUrl),
                Child(newPlace, "openIdConnectUrl", @new.OpenIdConnectUrl), old.OpenIdConnectUrl, @new.OpenIdConnectUrl);
        }
        foreach (string flow in old.Flows.Concat(@new.Flows).Select(flow => flow.Name).Distinct())
            Compare(old, old.Flows.FirstOrDefault(one => one.Name == flow), @new.Flows.FirstOrDefault(one => one.Name == flow));
    }

    private void Compare(ApiSecurityScheme scheme, ApiSecurityFlow? old, ApiSecurityFlow? @new)
    {
        string oldPlace = PlaceOf(_old, scheme.Name, old);
        string newPlace = PlaceOf(_new, scheme.Name, @new);
        if (@new is null)
            Add(ChangeRuleIds.SecurityFlowRemoved, scheme.Name, oldPlace, newPlace, old!.Name);
        else if (old is null)
            Add(ChangeRuleIds.SecurityFlowAdded, scheme.Name, oldPlace, newPlace, null, @new.Name);
        if (old is null || @new is null)
            return;
        foreach (string name in old.Addresses.Concat(@new.Addresses).Select(address => address.Name).Distinct())
        {
            string? before = old.Addresses.FirstOrDefault(address => address.Name == name)?.Url;
            string? after = @new.Addresses.FirstOrDefault(address => address.Name == name)?.Url;
            if (before == after)
                continue;
            string rule = ChangeRuleIds.SecurityAddressChanged;
            Add(rule, scheme.Name, Child(oldPlace, name, before), Child(newPlace, name, after), before, after);
        }
        foreach (string scope in old.Scopes.Except(@new.Scopes))
            Add(ChangeRuleIds.ScopeWithdrawn, scheme.Name, oldPlace, newPlace, $"'{scope}' ({old.Name})");
        foreach (string scope in @new.Scopes.Except(old.Scopes))
            Add(ChangeRuleIds.ScopeOffered, scheme.Name, oldPlace, newPlace, null, $"'{scope}' ({old.Name})");
    }

    private void Add(
        string rule, string name, string oldPointer, string newPointer, string? oldValue = null, string? newValue = null,
        Verdicts? verdicts = null)
    {
        ChangeLocation location = new() { SecurityScheme = name };
        _changes.Add(rule, location, oldPointer, newPointer, ChangeDirection.Request, oldValue, newValue, verdicts);
    }

    private static string Child(string place, string name, string? value) => value is null ? place : JsonPointer.Child(place, name);

    private static string PlaceOf(ApiModel model, string scheme, ApiSecurityFlow? flow)
    {
        string place = Pointer(model, scheme);
        return flow is null ? place : JsonPointer.Child(place, "flows", flow.Name);
    }

    private static string Pointer(ApiModel model, string? name = null)
    {
        string[] container = ["components", "securitySchemes"];
        if (model.SecuritySchemes.Count == 0)
            return "";
        return JsonPointer.Of(name is null ? container : [.. container, name]);
    }

    private static string Text(ApiSecurityScheme scheme)
    {
        string? place = scheme.Place is { } where ? $"in the {where.ToString().ToLowerInvariant()}" : null;
        string?[] parts = [scheme.Kind, scheme.HttpScheme?.ToLowerInvariant(), scheme.ParameterName, place];
        return string.Join(" ", parts.Where(part => part is not null));
    }
}
