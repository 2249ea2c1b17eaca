using System;
using System.Linq;
using MadasterGen.Emission.Types;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the expressions that the methods of a tag's client consist of.</summary>
internal static class MethodBody
{
    /// <summary>The expression, without what ends it.</summary>
    /// <param name="method">The method.</param>
    /// <param name="shared">The request of the operation.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Of(MethodPlan method, RequestPlan shared, string root)
    {
        RequestPlan request = method.OwnRequest ?? shared;
        string made = $"{request.Name}({ArgumentsOfRequest(method, root)}{NameOf(method, MethodParameterRole.Options)})";
        return method switch
        {
            CallMethod call => Of(call, made, root),
            OrDefaultMethod orDefault => OrDefault(orDefault, made, root),
            ResponseMethod response => Response(response, root),
            SequenceMethod sequence => Sequence(sequence, made, root),
            StreamMethod stream => StreamText.Of(stream.Sequence, made, root),
            BatchMethod batch => Batches(batch, root),
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };
    }

    /// <summary>The expression of a call whose request is made by another expression.</summary>
    public static string Of(CallMethod method, string made, string root) => Call(method.Result, made, root);

    /// <summary>The method that can make the request itself: no other needs it, and both take the same. Null where there is none.</summary>
    public static CallMethod? MakerOfRequest(OperationPlan operation) =>
        operation is { Methods.Count: 1, Request: { } request }
        && operation.Methods[0] is CallMethod { OwnRequest: null } call
        && NameOf(call, MethodParameterRole.Options) == request.OptionsName
        && call.Arguments.SequenceEqual(request.Parameters.Select(parameter => parameter.Name))
        && !call.Parameters.Any(parameter => parameter.Role is MethodParameterRole.Items or MethodParameterRole.AsyncItems)
            ? call
            : null;

    // The request takes a sequence as it comes over time.
    private static string ArgumentsOfRequest(MethodPlan method, string root)
    {
        if (method is BatchMethod || method.Parameters.FirstOrDefault(p => p.Role == MethodParameterRole.Items) is not { } list)
            return Arguments(method);
        return string.Concat(method.Arguments.Select(argument =>
            (argument == list.Name ? $"global::{root}.MadasterItems.Of({argument})" : argument) + ", "));
    }

    private static string Arguments(MethodPlan method) => string.Concat(method.Arguments.Select(argument => argument + ", "));

    private static string NameOf(MethodPlan method, MethodParameterRole role) => method.Parameters.First(p => p.Role == role).Name;

    private static string Call(ResultPlan result, string made, string root) => result switch
    {
        { Kind: ResultKind.Json, ByStatus.Count: > 0 } or { Kind: ResultKind.Json, Empty: not null } => ByStatus(result, made, root),
        { Empty: { } empty } => Maybe(result, made, empty, root),
        _ => Call(result, made, root, MethodText.ResultType(result, root)),
    };

    // Success statuses differ in what they bring.
    private static string ByStatus(ResultPlan result, string made, string root, bool acceptsNotFound = false)
    {
        string arms = string.Concat(StatusEmitter.Arms(result, root).Select(arm => $"        {arm},\n"));
        return $"global::{root}.MadasterMaybe.SendAsync<{MethodText.ResultType(result, root)}>(\n"
            + $"    _transport, {made},\n    static status => status switch\n    {{\n{arms}    }},\n"
            + $"    cancellationToken{(acceptsNotFound ? ", acceptNotFound: true" : "")})";
    }

    private static string Call(ResultPlan result, string made, string root, string type) => result.Kind switch
    {
        ResultKind.Sequence => throw new ArgumentOutOfRangeException(nameof(result)),
        ResultKind.None => $"_transport.SendAsync({made}, cancellationToken)",
        ResultKind.Json => $"_transport.SendAsync<{type}>({made}, {Reader(result, root)}, cancellationToken)",
        ResultKind.Text => $"_transport.SendForTextAsync({made}, cancellationToken)",
        ResultKind.File => $"_transport.DownloadAsync({made}, cancellationToken)",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private static string Reader(ResultPlan result, string root) => JsonReading.Reader(result.Type!, result.IsNullable, root);

    // Some success statuses bring nothing.
    private static string Maybe(ResultPlan result, string made, EmptyStatuses empty, string root)
    {
        string maybe = $"global::{root}.MadasterMaybe";
        string rest = $"static status => status is {StatusEmitter.Pattern(empty)}, cancellationToken)";
        return result.Kind switch
        {
            ResultKind.Text => $"{maybe}.SendForTextAsync(_transport, {made}, {rest}",
            ResultKind.File => $"{maybe}.DownloadAsync(_transport, {made}, {rest}",
            ResultKind.None or ResultKind.Json or ResultKind.Sequence => throw new ArgumentOutOfRangeException(nameof(result)),
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };
    }

    private static string OrDefault(OrDefaultMethod method, string made, string root)
    {
        ResultPlan result = method.Result with { IsNullable = true };
        if (result.Type!.IsUnion)
            return ByStatus(result, made, root, acceptsNotFound: true);
        string type = TypeText.Of(result.Type, root);
        return $"_transport.SendOrDefaultAsync<{type}>({made}, {JsonReading.Reader(result.Type, root)}, cancellationToken)";
    }

    private static string Response(ResponseMethod method, string root)
    {
        string types = method.Result.Kind == ResultKind.None ? "" : MethodText.ResultType(method.Result, root) + ", ";
        // The options with the capture hide those of the method, whose name no other parameter has.
        string options = NameOf(method, MethodParameterRole.Options);
        string call = $"{method.CallName}({Arguments(method)}{options}, cancellationToken)";
        return $"global::{root}.MadasterResponses.CallAsync<{types}{method.Headers.FullName}>(\n"
            + $"    {options}, {options} => {call}, {method.Headers.FullName}.From)";
    }

    private static string Sequence(SequenceMethod method, string made, string root)
    {
        string element = TypeText.Of(method.Element, method.IsElementNullable, root);
        string pages = $"global::{root}.MadasterODataPages.EnumerateAsync<{element}>";
        string holdsNull = method.IsElementNullable ? ", holdsNull: true" : "";
        string rest = $"{JsonReading.Reader(method.Element, method.IsElementNullable, root)}, cancellationToken{holdsNull})";
        return method.Paging switch
        {
            SequencePaging.None => $"_transport.EnumerateAsync<{element}>(() => {made}, {rest}",
            SequencePaging.SkipAndTake => $"_transport.EnumeratePagesAsync<{element}>((skip, take) => {made}, {PageSize(method)}, {rest}",
            SequencePaging.OData => $"{pages}(_transport, page => {made}, query, {rest}",
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };
    }

    private static string PageSize(SequenceMethod method) => NameOf(method, MethodParameterRole.PageSize);

    private static string Batches(BatchMethod method, string root)
    {
        string types = $"{MethodText.ItemType(method, root)}, {MethodText.ResultType(method.Result, root)}";
        string call = $"{method.CallName}({Arguments(method)}{NameOf(method, MethodParameterRole.Options)}, token)";
        return $"global::{root}.MadasterBatches.SendAsync<{types}>(items, {method.Size}, (batch, token) => {call}, cancellationToken)";
    }
}
