using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Credentials;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations.Headers;
using MadasterGen.Planning.Operations.Sequences;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Plans one operation.</summary>
internal sealed class OperationPlanner
{
    private readonly ApiModel _model;
    private readonly SchemaResolver _schemas;
    private readonly string? _baseAddress;
    private readonly bool _isMadaster;
    private readonly ProblemList _problems;
    private readonly CredentialPlanner _credentials;
    private readonly ParameterPlanner _parameters;
    private readonly BodyPlanner _bodies;
    private readonly ResultPlanner _results;
    private readonly SequencePlanner _sequences;
    private readonly HeadersPlanner _headers;
    private readonly ErrorPlanner _errors;

    public OperationPlanner(
        ApiModel model, string? baseAddress, CredentialPlanner credentials, TypePlanner types, HeadersPlanner headers,
        ProblemList problems)
    {
        _model = model;
        _schemas = types.Schemas;
        _baseAddress = baseAddress;
        _isMadaster = MadasterKnowledge.AppliesTo(model);
        _problems = problems;
        _credentials = credentials;
        _parameters = new ParameterPlanner(types, problems);
        _bodies = new BodyPlanner(types, problems);
        _results = new ResultPlanner(types, problems);
        _sequences = new SequencePlanner(types);
        _headers = headers;
        _errors = new ErrorPlanner(types);
    }

    /// <summary>Plans an operation under a name.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="name">The operation's own name.</param>
    /// <param name="methods">Plans the methods of the tag's operations.</param>
    public OperationPlan Plan(ApiOperation operation, string name, MethodPlanner methods)
    {
        string pointer = operation.Key.Pointer;
        CheckAddress(operation, pointer);
        OperationPlaces places = new(_model, operation);
        bool takesODataQuery = _isMadaster && MadasterKnowledge.TakesODataQuery(operation);
        int? batchSize = _isMadaster ? MadasterKnowledge.BatchSizeOf(operation) : null;
        ISet<string> reserved = ReservedNames.OfParameters(takesODataQuery, batchSize is not null);
        EquatableArray<ParameterPlan> parameters = Ordered(_parameters.Plan(places, name, pointer, _credentials, reserved));
        reserved.UnionWith(parameters.Select(p => p.Name));
        OperationParts parts = new(parameters, _bodies.Plan(places, name, pointer, reserved), takesODataQuery);
        ResultPlan result = _results.Plan(places, name, pointer);
        OperationPlan plan = new()
        {
            Name = name,
            OperationId = operation.Label,
            Method = operation.Method,
            Path = operation.Path,
            Summary = operation.Summary,
            Description = operation.Description,
            IsDeprecated = operation.IsDeprecated,
            Sunset = operation.Sunset,
            Security = _credentials.Of(operation, pointer),
            Request = RequestPlanner.Plan(operation.Path, name, parts) with { Accept = result.Accept },
            Result = result,
            Sequence = _sequences.Plan(places, name, pointer),
            Headers = _headers.Plan(places, name, pointer),
            Errors = _errors.Plan(places, name, pointer),
            Responses = operation.Responses.Select(r => new ResponsePlan(r.Status, r.Description)).ToEquatableArray(),
        };
        BodyAlternative[] offered = [.. BodyAlternatives.Of(places, _schemas).Where(other => methods.IsFree(name + other.Ending))];
        _bodies.ReportLeftOut(operation.Body, offered, pointer);
        IEnumerable<OtherBody> others = offered.Select(other => Other(places, parts, other, name, pointer, reserved));
        return plan with { Methods = methods.Plan(plan, parts, batchSize, others) };
    }

    private OtherBody Other(
        OperationPlaces places, OperationParts parts, BodyAlternative other, string name, string pointer, ISet<string> reserved)
    {
        string ownName = name + other.Ending;
        return new OtherBody(ownName, parts with { Body = _bodies.Plan(places, other.Media, ownName, pointer, reserved) });
    }

    private void CheckAddress(ApiOperation operation, string pointer)
    {
        if (operation.Path.LastIndexOf('{') > operation.Path.LastIndexOf('}'))
        {
            string rule = $"the placeholder at the end of {operation.Path} is not closed";
            _problems.Add(ProblemIds.DocumentBreaksARule, JsonPointer.Of("paths", operation.Path), rule);
        }
        if (!BaseAddressPlanner.Serves(_baseAddress, operation))
            _problems.Add(ProblemIds.ServersAreIgnored, pointer, operation.Label);
    }

    private static EquatableArray<ParameterPlan> Ordered(EquatableArray<ParameterPlan> parameters) =>
        parameters.OrderBy(p => CallOrder.RankOf(p.Place, p.IsRequired)).ToEquatableArray();
}
