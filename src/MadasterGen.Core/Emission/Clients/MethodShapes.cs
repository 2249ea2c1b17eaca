using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Clients;

/// <summary>Gives the methods of an operation, which interface, client and the union of versions all declare alike.</summary>
internal static class MethodShapes
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Sequence = "global::System.Collections.Generic.IAsyncEnumerable";

    /// <summary>The methods in the order in which they are written.</summary>
    public static IEnumerable<MethodShape> Of(OperationPlan operation, string root)
    {
        string result = ResultType(operation.Result, root);
        IReadOnlyList<MethodParameter> leading = [.. Leading(operation, root)];
        IReadOnlyList<MethodParameter> trailing = [.. Optional(operation, root, null), .. Common(root)];
        yield return new MethodShape(
            MethodVariant.Call, operation.Name + "Async", result.Length == 0 ? Task : $"{Task}<{result}>", [.. leading, .. trailing]);
        if (operation.HasOrDefault)
            yield return new MethodShape(MethodVariant.OrDefault, operation.Name + "OrDefaultAsync", $"{Task}<{result.TrimEnd('?')}?>", [.. leading, .. trailing]);
        if (operation.Sequence is { } sequence)
        {
            yield return new MethodShape(
                MethodVariant.Sequence, sequence.Name + "Async", $"{Sequence}<{TypeText.Of(sequence.Element, sequence.IsElementNullable, root)}>",
                [.. leading, .. Optional(operation, root, sequence), .. Common(root)]);
        }
        if (operation.BatchSize is not null)
        {
            yield return Batches(MethodVariant.Batches, "global::System.Collections.Generic.IEnumerable", operation, root, result);
            yield return Batches(MethodVariant.AsyncBatches, Sequence, operation, root, result);
        }
    }

    /// <summary>What the call gives; empty for nothing.</summary>
    public static string ResultType(ResultPlan result, string root) =>
        result.Kind == ResultKind.None ? "" : TypeText.Of(result.Type!, result.IsNullable, root);

    /// <summary>The parameters that the request itself is made from, path and body first.</summary>
    public static IEnumerable<MethodParameter> OfRequest(OperationPlan operation, string root) =>
        [.. Leading(operation, root), .. Optional(operation, root, null)];

    private static MethodShape Batches(MethodVariant variant, string collection, OperationPlan operation, string root, string result)
    {
        string item = TypeText.Element(operation.Body!.Type, root);
        MethodParameter items = new($"{collection}<{item}>", "items", null, "The items; each call sends as many as the API takes at once.");
        return new MethodShape(
            variant, operation.Name + "InBatchesAsync", $"{Sequence}<global::{root}.MadasterBatch<{item}, {result}>>",
            [.. operation.Parameters.Where(p => p.IsRequired).Select(p => Parameter(p, root)), items, .. Optional(operation, root, null), .. Common(root)]);
    }

    private static IEnumerable<MethodParameter> Leading(OperationPlan operation, string root)
    {
        foreach (ParameterPlan parameter in operation.Parameters.Where(p => p.IsRequired && p.Place == Model.ApiParameterPlace.Path))
            yield return Parameter(parameter, root);
        if (operation.Body is { } body)
        {
            foreach (MethodParameter parameter in Body(body, root))
                yield return parameter;
        }
        foreach (ParameterPlan parameter in operation.Parameters.Where(p => p.IsRequired && p.Place != Model.ApiParameterPlace.Path))
            yield return Parameter(parameter, root);
    }

    private static IEnumerable<MethodParameter> Body(BodyPlan body, string root) => body.Kind switch
    {
        BodyKind.Multipart or BodyKind.Form => body.Parts.Where(p => p.IsRequired).Select(p => Part(p, root)),
        BodyKind.File => [new MethodParameter($"global::{root}.MadasterFile", "body", null, body.Description ?? "The file.")],
        BodyKind.Text => [new MethodParameter("string", "body", null, body.Description ?? "The text.")],
        _ => [new MethodParameter(TypeText.Of(body.Type, root), "body", null, body.Description ?? "The request body.")],
    };

    private static IEnumerable<MethodParameter> Optional(OperationPlan operation, string root, SequencePlan? sequence)
    {
        if (operation.Body is { Kind: BodyKind.Multipart or BodyKind.Form } body)
        {
            foreach (PartPlan part in body.Parts.Where(p => !p.IsRequired))
                yield return Part(part, root);
        }
        foreach (ParameterPlan parameter in operation.Parameters.Where(p => !p.IsRequired))
        {
            if (sequence is null || (parameter.Name != sequence.SkipParameter && parameter.Name != sequence.TakeParameter))
                yield return Parameter(parameter, root);
        }
        if (operation.TakesODataQuery)
            yield return new MethodParameter($"global::{root}.MadasterODataQuery?", "query", "null", "Which elements, in which parts, and how many at a time.");
        if (sequence is { IsPaged: true })
            yield return new MethodParameter("int", "pageSize", "100", "How many elements one request asks for.");
    }

    private static IEnumerable<MethodParameter> Common(string root) =>
    [
        new MethodParameter($"global::{root}.MadasterRequestOptions?", "options", "null", "Options for this call only."),
        new MethodParameter("global::System.Threading.CancellationToken", "cancellationToken", "default", "Cancels the call."),
    ];

    private static MethodParameter Parameter(ParameterPlan parameter, string root) => new(
        TypeText.Of(parameter.Type, !parameter.IsRequired, root), parameter.Name, parameter.IsRequired ? null : "null",
        parameter.Description ?? $"The parameter {parameter.WireName}.");

    private static MethodParameter Part(PartPlan part, string root) => new(
        TypeText.Of(part.Type, !part.IsRequired, root), part.Name, part.IsRequired ? null : "null", part.Description ?? $"The field {part.WireName}.");
}
