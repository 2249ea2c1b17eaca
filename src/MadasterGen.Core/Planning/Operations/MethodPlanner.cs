using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Operations.Sequences;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Decides which methods an operation gets, what they are called and what they take.</summary>
internal sealed class MethodPlanner
{
    private readonly HashSet<string> _takenNames;

    /// <summary>Plans the methods of one tag's operations.</summary>
    /// <param name="operationNames">The own names of the tag's operations.</param>
    public MethodPlanner(IReadOnlyCollection<string> operationNames)
    {
        // Variants leave names to the calls of other operations. "Things" and "GetThings" would both be enumerated as
        // EnumerateThings: then neither is, whichever stands first.
        IEnumerable<string> shared = operationNames.SelectMany(MethodVariantNames.Sequences).GroupBy(name => name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key);
        _takenNames = new HashSet<string>(operationNames.Select(MethodVariantNames.Call).Concat(shared), StringComparer.Ordinal);
    }

    /// <summary>The methods in the order in which they are written; the call itself is the first.</summary>
    /// <param name="operation">The operation without them.</param>
    /// <param name="parts">What its calls are given.</param>
    /// <param name="batchSize">The greatest number of items of one call; null where there is no limit.</param>
    /// <param name="others">The other media types in which its body can be sent.</param>
    public EquatableArray<MethodPlan> Plan(OperationPlan operation, OperationParts parts, int? batchSize, IEnumerable<OtherBody> others)
    {
        if (operation is { Result.Kind: ResultKind.Sequence, Sequence: { } only })
            return Streams(operation, only, parts, others).SelectMany(WithList).ToEquatableArray();
        EquatableArray<string> arguments = operation.Request.Parameters.Select(p => p.Name).ToEquatableArray();
        CallMethod call = new(MethodVariantNames.Call(operation.Name), MethodParameterPlanner.OfCall(parts), arguments, operation.Result);
        SequenceMethod? elements = parts.TakesODataQuery ? ODataPages(operation, call) : Sequence(operation, call, parts);
        MethodPlan?[] methods =
        [
            call,
            OrDefault(operation, call, parts),
            WithResponse(operation, call),
            elements,
            Stream(operation, call, elements),
            .. Batches(operation, call, parts, batchSize),
            .. others.Select(other => Other(operation, other)),
        ];
        return methods.OfType<MethodPlan>().SelectMany(WithList).ToEquatableArray();
    }

    // Who sends a sequence has it as a list, or gets it over time.
    private static IEnumerable<MethodPlan> WithList(MethodPlan method) =>
        method is CallMethod or StreamMethod && MethodParameterPlanner.OfList(method.Parameters) is { } parameters
            ? [method, method with { Parameters = parameters }]
            : [method];

    /// <summary>Whether a variant can be called so, since no other operation is.</summary>
    /// <param name="name">The name without <c>Async</c>.</param>
    public bool IsFree(string name) => !_takenNames.Contains(MethodVariantNames.Call(name));

    private static CallMethod Other(OperationPlan operation, OtherBody other)
    {
        RequestPlan request = RequestPlanner.Plan(operation.Path, other.Name, other.Parts) with { Accept = operation.Request.Accept };
        EquatableArray<string> arguments = request.Parameters.Select(p => p.Name).ToEquatableArray();
        return new(MethodVariantNames.Call(other.Name), MethodParameterPlanner.OfCall(other.Parts), arguments, operation.Result)
        {
            OwnRequest = request,
        };
    }

    // Where the sequence is all that a success brings, there is no other call. Its name is that of the call where another has its own.
    private IEnumerable<MethodPlan> Streams(
        OperationPlan operation, SequencePlan sequence, OperationParts parts, IEnumerable<OtherBody> others)
    {
        EquatableArray<string> arguments = operation.Request.Parameters.Select(p => p.Name).ToEquatableArray();
        string name = NameOfStream(operation.Name) ?? MethodVariantNames.Call(operation.Name);
        yield return new StreamMethod(name, MethodParameterPlanner.OfCall(parts), arguments, sequence);
        foreach (OtherBody other in others)
        {
            CallMethod call = Other(operation, other);
            string own = NameOfStream(other.Name) ?? call.Name;
            yield return new StreamMethod(own, call.Parameters, call.Arguments, sequence) { OwnRequest = call.OwnRequest };
        }
    }

    // The sequence that a caller can have instead of the result.
    private StreamMethod? Stream(OperationPlan operation, CallMethod call, SequenceMethod? elements)
    {
        if (operation.Sequence is not { } sequence)
            return null;
        string end = elements is null ? "" : MethodVariantNames.EndOf(sequence.Format);
        string? name = NameOfStream(operation.Name + end);
        if (name is null)
            return null;
        // What the operation asks for is asked for by name only where it is unusual.
        RequestPlan? own = operation.Request.Accept is null
            ? null
            : operation.Request with { Accept = null, Name = MethodVariantNames.Request(name) };
        return new StreamMethod(name, call.Parameters, call.Arguments, sequence) { OwnRequest = own };
    }

    private string? NameOfStream(string name) =>
        MethodVariantNames.Sequence(name) is var sequence && _takenNames.Contains(sequence) ? null : sequence;

    private ResponseMethod? WithResponse(OperationPlan operation, CallMethod call)
    {
        string name = MethodVariantNames.WithResponse(operation.Name);
        return operation.Headers is { } headers && !_takenNames.Contains(name)
            ? new ResponseMethod(name, call.Parameters, call.Arguments, operation.Result, headers, call.Name)
            : null;
    }

    private OrDefaultMethod? OrDefault(OperationPlan operation, CallMethod call, OperationParts parts)
    {
        string name = MethodVariantNames.OrDefault(operation.Name);
        bool isObject = operation.Result.Type is UserType or GeneratedType { Shape: not GeneratedShape.Enum };
        return operation is { Method: "GET", Result.Kind: ResultKind.Json }
            && isObject
            && parts.Parameters.Any(p => p.Place == ApiParameterPlace.Path)
            && !_takenNames.Contains(name)
            ? new OrDefaultMethod(name, call.Parameters, call.Arguments, operation.Result)
            : null;
    }

    private SequenceMethod? ODataPages(OperationPlan operation, CallMethod call)
    {
        EquatableArray<string> arguments = Renamed(call.Arguments, MethodParameterPlanner.ODataQuery, "page");
        return ListOf(operation) is { } list
            ? Sequence(operation.Name, list, call.Parameters, arguments, SequencePaging.OData)
            : null;
    }

    private SequenceMethod? Sequence(OperationPlan operation, CallMethod call, OperationParts parts)
    {
        if (ListOf(operation) is not { } list)
            return null;
        if (Find(operation, "skip") is not { } skip || Find(operation, "take") is not { } take
            || call.Arguments.Any(argument => argument is "skip" or "take" && argument != skip.Name && argument != take.Name))
        {
            return Sequence(operation.Name, list, call.Parameters, call.Arguments, SequencePaging.None);
        }
        EquatableArray<string> arguments = Renamed(Renamed(call.Arguments, skip.Name, "skip"), take.Name, "take");
        return Sequence(operation.Name, list, MethodParameterPlanner.OfPages(parts, skip, take), arguments, SequencePaging.SkipAndTake);
    }

    private static SequenceMethod Sequence(
        string name, ListType list, EquatableArray<MethodParameterPlan> parameters, EquatableArray<string> arguments,
        SequencePaging paging) =>
        new(MethodVariantNames.Sequence(name), parameters, arguments, list.Element, list.IsElementNullable, paging);

    // The list that a sequence gives one by one; null when there is none, or when its name belongs to another operation.
    private ListType? ListOf(OperationPlan operation) =>
        operation is { Method: "GET", Result: { Kind: ResultKind.Json, Type: ListType list } }
        && !_takenNames.Contains(MethodVariantNames.Sequence(operation.Name))
            ? list
            : null;

    private static ParameterPlan? Find(OperationPlan operation, string wireName) => operation.Request.Query.FirstOrDefault(p =>
        !p.IsRequired && p.Type is ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 }
        && string.Equals(p.WireName, wireName, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<BatchMethod> Batches(OperationPlan operation, CallMethod call, OperationParts parts, int? batchSize)
    {
        string name = MethodVariantNames.Batches(operation.Name);
        if (batchSize is not { } size || parts.Body is not JsonBodyPlan { Type: ListType list }
            || operation.Result.Kind != ResultKind.Json || _takenNames.Contains(name))
        {
            return [];
        }
        EquatableArray<string> arguments = Renamed(call.Arguments, MethodParameterPlanner.Body, "batch");
        return new[] { MethodParameterRole.Items, MethodParameterRole.AsyncItems }.Select(role => new BatchMethod(
            name, MethodParameterPlanner.OfBatches(parts, list, role), arguments,
            list.Element, list.IsElementNullable, operation.Result, size, call.Name));
    }

    private static EquatableArray<string> Renamed(EquatableArray<string> arguments, string name, string newName) =>
        arguments.Select(argument => argument == name ? newName : argument).ToEquatableArray();
}
