using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Orders what an operation needs into the parameters of its methods and of its request.</summary>
internal static class MethodParameterPlanner
{
    /// <summary>The name of the body.</summary>
    public const string Body = "body";

    /// <summary>The name of the OData options.</summary>
    public const string ODataQuery = "query";

    private const string DefaultPageSize = "100";

    private static readonly MethodParameterPlan s_token =
        new("cancellationToken", MethodParameterRole.CancellationToken, null, false, "default", "Cancels the call.");

    /// <summary>The name of the options of a call.</summary>
    public static string OptionsOf(OperationParts parts) => parts.NameOf("options");

    /// <summary>What the request is made from, path and body first.</summary>
    public static EquatableArray<MethodParameterPlan> OfRequest(OperationParts parts) => Values(parts).ToEquatableArray();

    /// <summary>The parameters of the call.</summary>
    public static EquatableArray<MethodParameterPlan> OfCall(OperationParts parts) =>
        Values(parts).Concat(Common(parts)).ToEquatableArray();

    /// <summary>The parameters of a sequence that asks for pages itself.</summary>
    /// <param name="parts">What a call is given.</param>
    /// <param name="skip">The parameter that says how many elements to leave out.</param>
    /// <param name="take">The parameter that says how many to give.</param>
    public static EquatableArray<MethodParameterPlan> OfPages(OperationParts parts, ParameterPlan skip, ParameterPlan take)
    {
        const string Description = "How many elements one request asks for.";
        MethodParameterPlan pageSize =
            new(parts.NameOf("pageSize"), MethodParameterRole.PageSize, null, false, DefaultPageSize, Description);
        IEnumerable<MethodParameterPlan> optional = Optional(parts).Where(p => p.Name != skip.Name && p.Name != take.Name);
        return Required(parts).Concat(optional).Append(pageSize).Concat(Common(parts)).ToEquatableArray();
    }

    /// <summary>The parameters of a method that sends in batches.</summary>
    /// <param name="parts">What a call is given.</param>
    /// <param name="list">The type of the body.</param>
    /// <param name="role">How the items come.</param>
    public static EquatableArray<MethodParameterPlan> OfBatches(OperationParts parts, ListType list, MethodParameterRole role)
    {
        MethodParameterPlan items = new(
            "items", role, list.Element, list.IsElementNullable, null, "The items; each call sends as many as the API takes at once.");
        IEnumerable<MethodParameterPlan> required = parts.Parameters.Where(p => p.IsRequired).Select(Parameter);
        return required.Append(items).Concat(Optional(parts)).Concat(Common(parts)).ToEquatableArray();
    }

    private static IEnumerable<MethodParameterPlan> Common(OperationParts parts) =>
        [new(OptionsOf(parts), MethodParameterRole.Options, null, true, "null", "Options for this call only."), s_token];

    private static IEnumerable<MethodParameterPlan> Values(OperationParts parts) => Required(parts).Concat(Optional(parts));

    private static IEnumerable<MethodParameterPlan> Required(OperationParts parts) => InOrder(OfBody(parts.Body), parts, true);

    private static IEnumerable<(int Rank, MethodParameterPlan Plan)> OfBody(BodyPlan? body) => body switch
    {
        null => [],
        FormBodyPlan form => Fields(form, true),
        SequenceBodyPlan sequence => [(CallOrder.RankOfBody(true), Sequence(sequence))],
        WholeBodyPlan whole => [(CallOrder.RankOfBody(true), Whole(whole))],
        _ => throw new InvalidOperationException($"A request has no {body.GetType().Name}."),
    };

    private static IEnumerable<MethodParameterPlan> Optional(OperationParts parts)
    {
        IEnumerable<MethodParameterPlan> values = InOrder(parts.Body is FormBodyPlan form ? Fields(form, false) : [], parts, false);
        if (!parts.TakesODataQuery)
            return values;
        const string description = "Which elements, in which parts, and how many at a time.";
        return values.Append(new MethodParameterPlan(ODataQuery, MethodParameterRole.ODataQuery, null, true, "null", description));
    }

    private static IEnumerable<MethodParameterPlan> InOrder(
        IEnumerable<(int Rank, MethodParameterPlan Plan)> body, OperationParts parts, bool areRequired) => body
        .Concat(parts.Parameters.Where(p => p.IsRequired == areRequired)
            .Select(p => (Rank: CallOrder.RankOf(p.Place, p.IsRequired), Plan: Parameter(p))))
        .OrderBy(value => value.Rank)
        .Select(value => value.Plan);

    private static IEnumerable<(int Rank, MethodParameterPlan Plan)> Fields(FormBodyPlan form, bool areRequired) => form.Fields
        .Where(field => field.IsRequired == areRequired)
        .Select(field => (CallOrder.RankOfBody(areRequired), Field(field)));

    private static MethodParameterPlan Parameter(ParameterPlan parameter) =>
        Value(parameter.Name, parameter.Type, parameter.IsRequired, parameter.Description ?? $"The parameter {parameter.WireName}.");

    private static MethodParameterPlan Field(FieldPlan field) =>
        Value(field.Name, field.Type, field.IsRequired, field.Description ?? $"The field {field.WireName}.");

    private static MethodParameterPlan Whole(WholeBodyPlan body)
    {
        string? nothing = body.Demand == BodyDemand.None ? "null" : null;
        return new(Body, MethodParameterRole.Value, body.Type, body.CanBeAbsent, nothing, body.Description ?? body.StandIn);
    }

    private static MethodParameterPlan Sequence(SequenceBodyPlan body) => new(
        Body, MethodParameterRole.AsyncItems, body.Element, body.IsElementNullable, null,
        body.Description ?? "The values; each is sent when it is there.");

    /// <summary>The same for values that are there already; null where the method sends no sequence.</summary>
    public static EquatableArray<MethodParameterPlan>? OfList(EquatableArray<MethodParameterPlan> parameters)
    {
        if (!parameters.Any(IsSequence))
            return null;
        return parameters.Select(p => IsSequence(p) ? p with { Role = MethodParameterRole.Items } : p).ToEquatableArray();
    }

    private static bool IsSequence(MethodParameterPlan parameter) =>
        parameter is { Role: MethodParameterRole.AsyncItems, Name: Body };

    private static MethodParameterPlan Value(string name, CSharpType type, bool isRequired, string description) =>
        new(name, MethodParameterRole.Value, type, !isRequired, isRequired ? null : "null", description);
}
