using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>Orders what an operation needs into the parameters of its methods and of its request.</summary>
internal sealed class MethodParameterPlanner
{
    /// <summary>The name of the body.</summary>
    public const string Body = "body";

    /// <summary>The name of the OData options.</summary>
    public const string ODataQuery = "query";

    private const string DefaultPageSize = "100";

    private static readonly MethodParameterPlan[] s_common =
    [
        new("options", MethodParameterRole.Options, null, true, "null", "Options for this call only."),
        new("cancellationToken", MethodParameterRole.CancellationToken, null, false, "default", "Cancels the call."),
    ];

    private readonly EquatableArray<ParameterPlan> _parameters;
    private readonly BodyPlan? _body;
    private readonly bool _takesODataQuery;

    /// <summary>Takes the parts of one operation.</summary>
    public MethodParameterPlanner(EquatableArray<ParameterPlan> parameters, BodyPlan? body, bool takesODataQuery) =>
        (_parameters, _body, _takesODataQuery) = (parameters, body, takesODataQuery);

    /// <summary>What the request is made from, path and body first.</summary>
    public EquatableArray<MethodParameterPlan> OfRequest() => Required().Concat(Optional()).ToEquatableArray();

    /// <summary>The parameters of the call.</summary>
    public EquatableArray<MethodParameterPlan> OfCall() => Required().Concat(Optional()).Concat(s_common).ToEquatableArray();

    /// <summary>The parameters of a sequence that asks for pages itself.</summary>
    /// <param name="skip">The parameter that says how many elements to leave out.</param>
    /// <param name="take">The parameter that says how many to give.</param>
    public EquatableArray<MethodParameterPlan> OfPages(ParameterPlan skip, ParameterPlan take)
    {
        MethodParameterPlan pageSize = new(
            "pageSize", MethodParameterRole.PageSize, null, false, DefaultPageSize, "How many elements one request asks for.");
        IEnumerable<MethodParameterPlan> optional = Optional().Where(p => p.Name != skip.Name && p.Name != take.Name);
        return Required().Concat(optional).Append(pageSize).Concat(s_common).ToEquatableArray();
    }

    /// <summary>The parameters of a method that sends in batches.</summary>
    /// <param name="list">The type of the body.</param>
    /// <param name="role">How the items come.</param>
    public EquatableArray<MethodParameterPlan> OfBatches(TypeReference list, MethodParameterRole role)
    {
        MethodParameterPlan items = new(
            "items", role, list.Element, list.IsElementNullable, null, "The items; each call sends as many as the API takes at once.");
        return _parameters.Where(p => p.IsRequired).Select(Parameter).Append(items).Concat(Optional()).Concat(s_common).ToEquatableArray();
    }

    private IEnumerable<MethodParameterPlan> Required()
    {
        ILookup<bool, ParameterPlan> required = _parameters.Where(p => p.IsRequired).ToLookup(p => p.Place == ApiParameterPlace.Path);
        return required[true].Select(Parameter).Concat(OfBody()).Concat(required[false].Select(Parameter));
    }

    private IEnumerable<MethodParameterPlan> OfBody() => _body switch
    {
        null => [],
        { Kind: BodyKind.Multipart or BodyKind.Form } => _body.Parts.Where(p => p.IsRequired).Select(Part),
        { Kind: BodyKind.File } => [Whole(_body, "The file.")],
        { Kind: BodyKind.Text } => [Whole(_body, "The text.")],
        _ => [Whole(_body, "The request body.")],
    };

    private IEnumerable<MethodParameterPlan> Optional()
    {
        if (_body is { Kind: BodyKind.Multipart or BodyKind.Form })
        {
            foreach (PartPlan part in _body.Parts.Where(p => !p.IsRequired))
                yield return Part(part);
        }
        foreach (ParameterPlan parameter in _parameters.Where(p => !p.IsRequired))
            yield return Parameter(parameter);
        if (_takesODataQuery)
        {
            const string description = "Which elements, in which parts, and how many at a time.";
            yield return new MethodParameterPlan(ODataQuery, MethodParameterRole.ODataQuery, null, true, "null", description);
        }
    }

    private static MethodParameterPlan Whole(BodyPlan body, string standIn) =>
        Value(Body, body.Type, true, body.Description ?? standIn);

    private static MethodParameterPlan Parameter(ParameterPlan parameter) =>
        Value(parameter.Name, parameter.Type, parameter.IsRequired, parameter.Description ?? $"The parameter {parameter.WireName}.");

    private static MethodParameterPlan Part(PartPlan part) =>
        Value(part.Name, part.Type, part.IsRequired, part.Description ?? $"The field {part.WireName}.");

    private static MethodParameterPlan Value(string name, TypeReference type, bool isRequired, string description) =>
        new(name, MethodParameterRole.Value, type, !isRequired, isRequired ? null : "null", description);
}
