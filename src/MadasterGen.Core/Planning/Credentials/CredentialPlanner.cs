using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Credentials;

/// <summary>Decides which credentials a version takes, and which of them each operation wants.</summary>
internal sealed class CredentialPlanner
{
    private readonly ApiModel _model;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, CredentialPlan> _schemes;
    private bool _isRuleReported;

    /// <summary>Chooses the credential of a document.</summary>
    public CredentialPlanner(ApiModel model, ProblemList problems)
    {
        _model = model;
        _problems = problems;
        _schemes = CredentialPlans.Of(model);
        EquatableArray<ApiSecurityRequirement>[] lists = [.. model.Operations.Select(AlternativesOf)];
        Credential = CredentialChoice.Of(model.Security, lists, _schemes);
        bool isOne = lists.All(list => list.All(alternative => alternative.Schemes.Count > 0) && Sendable(list).All(IsCredential));
        Schemes = isOne ? [] : Named(lists);
    }

    /// <summary>What <c>ApiKey</c> of the options is; null when the document wants no credential.</summary>
    public CredentialPlan? Credential { get; }

    /// <summary>All that operations name, by name; empty where there is no choice and the one credential is all.</summary>
    public EquatableArray<CredentialPlan> Schemes { get; }

    /// <summary>What an operation wants.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pointer">Its place in the document.</param>
    public SecurityPlan Of(ApiOperation operation, string pointer)
    {
        EquatableArray<ApiSecurityRequirement> list = AlternativesOf(operation);
        if (list.Count == 0)
            return SecurityPlan.None;
        bool isOptional = list.Any(alternative => alternative.Schemes.Count == 0);
        List<ApiSecurityRequirement> sendable = [.. Sendable(list)];
        if (sendable.Count == 0 && !isOptional)
        {
            Report(list, operation.Security is null ? null : pointer);
            // What the client has is sent all the same: the rest may be the matter of a handler.
            sendable = [.. list.Select(SendablePart).Where(part => part.Schemes.Count > 0)];
        }
        if (sendable.Count == 0)
            return SecurityPlan.None;
        if (!isOptional && sendable.TrueForAll(IsCredential))
            return SecurityPlan.OfVersion;
        IEnumerable<EquatableArray<string>> alternatives = sendable.Select(alternative => alternative.Schemes);
        return new SecurityPlan(!isOptional, (isOptional ? alternatives.Append([]) : alternatives).ToEquatableArray());
    }

    private EquatableArray<ApiSecurityRequirement> AlternativesOf(ApiOperation operation) => operation.Security ?? _model.Security;

    private IEnumerable<ApiSecurityRequirement> Sendable(IEnumerable<ApiSecurityRequirement> list) =>
        list.Where(alternative => alternative.Schemes.Count > 0 && alternative.Schemes.All(_schemes.ContainsKey));

    private ApiSecurityRequirement SendablePart(ApiSecurityRequirement alternative) =>
        new(alternative.Demands.Where(demand => _schemes.ContainsKey(demand.Scheme)).ToEquatableArray());

    private bool IsCredential(ApiSecurityRequirement alternative) =>
        Credential is { } credential && alternative.Schemes.All(name => _schemes[name].IsSameAs(credential));

    private EquatableArray<CredentialPlan> Named(IEnumerable<EquatableArray<ApiSecurityRequirement>> lists) =>
        lists.SelectMany(list => list).SelectMany(alternative => alternative.Schemes)
            .Distinct(StringComparer.Ordinal)
            .Where(_schemes.ContainsKey)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => _schemes[name])
            .ToEquatableArray();

    // Where the document's own list is meant, it is reported once and not for each operation.
    private void Report(EquatableArray<ApiSecurityRequirement> list, string? operation)
    {
        if (operation is null && _isRuleReported)
            return;
        _isRuleReported |= operation is null;
        IEnumerable<string> alternatives = list.Select(alternative =>
            string.Join(" with ", alternative.Schemes.Where(name => !_schemes.ContainsKey(name)).Select(name => $"'{name}'")));
        _problems.Add(ProblemIds.SecurityIsNotSent, operation + JsonPointer.Of("security"), string.Join(" or ", alternatives.Distinct()));
    }
}
