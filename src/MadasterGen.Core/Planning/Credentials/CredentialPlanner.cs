using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Limits;

namespace MadasterGen.Planning.Credentials;

/// <summary>Decides which credentials a version takes, and which of them each operation wants.</summary>
internal sealed class CredentialPlanner
{
    private readonly ProblemList _problems;
    private readonly Dictionary<string, CredentialPlan> _schemes;
    private readonly Lazy<SecurityPlan> _rule;
    private readonly HashSet<string> _headers;
    private readonly HashSet<string> _cookies;

    /// <summary>Chooses the credential of a document.</summary>
    public CredentialPlanner(ApiModel model, ProblemList problems)
    {
        _problems = problems;
        _schemes = CredentialPlans.Of(model);
        // It is reported once, and not for each operation.
        _rule = new Lazy<SecurityPlan>(() => Plan(model.Security, JsonPointer.Of("security")));
        Credential = CredentialChoice.Of(model, _schemes);
        List<EquatableArray<ApiSecurityRequirement>> lists =
            [.. model.Operations.Select(operation => operation.Security).OfType<EquatableArray<ApiSecurityRequirement>>()];
        if (model.Operations.Any(operation => operation.Security is null))
            lists.Add(model.Security);
        Schemes = Named(lists);
        CredentialPlan[] all = [.. Schemes.Append(Credential).OfType<CredentialPlan>()];
        _headers = Names(all, CredentialPlace.Header, StringComparer.OrdinalIgnoreCase);
        _cookies = Names(all, CredentialPlace.Cookie, StringComparer.Ordinal);
    }

    /// <summary>What <c>ApiKey</c> of the options is; null when the document wants no credential.</summary>
    public CredentialPlan? Credential { get; }

    /// <summary>All that operations name, by name; <see cref="Credential"/> comes first.</summary>
    public EquatableArray<CredentialPlan> Schemes { get; }

    /// <summary>Whether a parameter is a header or cookie that a credential goes into, and so none that a caller gives.</summary>
    public bool Writes(ApiParameter parameter) => parameter.Place switch
    {
        ApiParameterPlace.Header => _headers.Contains(parameter.Name),
        ApiParameterPlace.Cookie => _cookies.Contains(parameter.Name),
        _ => false,
    };

    /// <summary>What an operation wants.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pointer">Its place in the document.</param>
    public SecurityPlan Of(ApiOperation operation, string pointer) =>
        operation.Security is { } own ? Plan(own, pointer + JsonPointer.Of("security")) : _rule.Value;

    private static HashSet<string> Names(IEnumerable<CredentialPlan> plans, CredentialPlace place, StringComparer comparer) =>
        new(plans.Where(plan => plan.Place == place).Select(plan => plan.Name!), comparer);

    private SecurityPlan Plan(EquatableArray<ApiSecurityRequirement> list, string pointer)
    {
        bool isOptional = list.Any(alternative => alternative.Schemes.Count == 0);
        List<ApiSecurityRequirement> sendable = [.. Sendable(list)];
        if (sendable.Count == 0 && list.Count > 0 && !isOptional)
        {
            Report(list, pointer);
            // What the client has is sent all the same: the rest may be the matter of a handler.
            sendable = [.. list.Select(SendablePart).Where(part => part.Schemes.Count > 0)];
        }
        if (sendable.Count == 0)
            return SecurityPlan.None;
        if (!isOptional && sendable.TrueForAll(IsCredential))
            return SecurityPlan.OfVersion;
        if (sendable.Count > PlanningLimits.SecurityAlternatives)
        {
            string meaning = $"calls try the first {PlanningLimits.SecurityAlternatives} alternatives";
            _problems.Add(ProblemIds.ConstructIsNotRepresented, pointer, "security", meaning);
        }
        IEnumerable<EquatableArray<string>> alternatives =
            sendable.Take(PlanningLimits.SecurityAlternatives).Select(alternative => alternative.Schemes);
        return new SecurityPlan(!isOptional, (isOptional ? alternatives.Append([]) : alternatives).ToEquatableArray());
    }

    private IEnumerable<ApiSecurityRequirement> Sendable(IEnumerable<ApiSecurityRequirement> list) =>
        list.Where(alternative => alternative.Schemes.Count > 0 && alternative.Schemes.All(_schemes.ContainsKey));

    private ApiSecurityRequirement SendablePart(ApiSecurityRequirement alternative) =>
        new(alternative.Demands.Where(demand => _schemes.ContainsKey(demand.Scheme)).ToEquatableArray());

    private bool IsCredential(ApiSecurityRequirement alternative) =>
        Credential is { } credential && alternative.Schemes.All(name => name == credential.Scheme);

    private EquatableArray<CredentialPlan> Named(IEnumerable<EquatableArray<ApiSecurityRequirement>> lists) =>
        lists.SelectMany(list => list).SelectMany(alternative => alternative.Schemes)
            .Distinct(StringComparer.Ordinal)
            .Where(_schemes.ContainsKey)
            .OrderBy(name => name != Credential?.Scheme)
            .ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => _schemes[name])
            .ToEquatableArray();

    private void Report(EquatableArray<ApiSecurityRequirement> list, string pointer)
    {
        IEnumerable<string> alternatives = list.Select(alternative =>
            string.Join(" with ", alternative.Schemes.Where(name => !_schemes.ContainsKey(name)).Select(name => $"'{name}'")));
        _problems.Add(ProblemIds.SecurityIsNotSent, pointer, string.Join(" or ", alternatives.Distinct()));
    }
}
