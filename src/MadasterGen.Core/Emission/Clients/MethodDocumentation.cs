using System;
using System.Globalization;
using System.Linq;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients;

/// <summary>Documents the methods of an operation with verb, path and status codes.</summary>
internal static class MethodDocumentation
{
    /// <summary>Writes the documentation and attributes of one method.</summary>
    public static void Write(CodeWriter writer, OperationPlan operation, MethodPlan method, string apiVersion, string root)
    {
        string summary = Markdown.Xml(operation.Summary ?? operation.Description ?? "");
        if (summary.Length > 0 && summary[summary.Length - 1] is not ('.' or '>'))
            summary += ".";
        if (summary.Length == 0)
            summary = $"Calls {CSharpText.Xml(operation.OperationId)}.";
        writer.Line($"/// <summary>{summary}{Addition(method)}</summary>");
        if (Documented(operation, method) is { } documented)
        {
            writer.Line($"/// <inheritdoc cref=\"{documented}\" path=\"/*[not(self::summary or self::returns)]\"/>");
            WriteReturns(writer, method, operation);
        }
        else
        {
            WriteRemarks(writer, operation, apiVersion);
            foreach (MethodParameterPlan parameter in method.Parameters)
                Documentation.Parameter(writer, parameter.Name, parameter.Description);
            WriteReturns(writer, method, operation);
            string? errors = ErrorEmitter.Words(operation, root);
            writer.Line(
                $"/// <exception cref=\"global::{root}.MadasterApiException\">"
                + $"The API responded with an error, or with something other than the document promises.{errors}</exception>");
        }
        Obsolete(writer, operation);
    }

    /// <summary>Writes the documentation and attributes of a class's method, which has that of its interface where it has one.</summary>
    public static void WriteOfClass(
        CodeWriter writer, OperationPlan operation, MethodPlan method, string apiVersion, string root, bool hasInterface)
    {
        if (!hasInterface)
        {
            Write(writer, operation, method, apiVersion, root);
            return;
        }
        writer.Line("/// <inheritdoc/>");
        Obsolete(writer, operation);
    }

    // The first method of an operation tells what is true of all that take the same; a name that two have would lead to neither.
    private static string? Documented(OperationPlan operation, MethodPlan method)
    {
        MethodPlan first = operation.Methods[0];
        bool isAnother = method != first && method.Parameters == first.Parameters;
        return isAnother && operation.Methods.Count(other => other.Name == first.Name) == 1 ? first.Name : null;
    }

    private static void WriteReturns(CodeWriter writer, MethodPlan method, OperationPlan operation)
    {
        if (Returns(method, operation) is { } returns)
            writer.Line($"/// <returns>{returns}</returns>");
    }

    /// <summary>Writes the attribute of a deprecated operation.</summary>
    public static void Obsolete(CodeWriter writer, OperationPlan operation) =>
        Documentation.Obsolete(
            writer,
            operation.IsDeprecated,
            $"The document calls {operation.OperationId} deprecated{operation.Successor}.",
            operation.Sunset);

    private static void WriteRemarks(CodeWriter writer, OperationPlan operation, string apiVersion)
    {
        string responses = string.Join(", ", operation.Responses.Select(r => r.Description is null || r.Description.Trim().Length == 0
            ? CSharpText.Xml(r.Status)
            : $"{CSharpText.Xml(r.Status)} ({CSharpText.Xml(r.Description).TrimEnd('.')})"));
        string call = $"{CSharpText.Xml(operation.Method)} {CSharpText.Xml(operation.Path)}";
        string origin = $"{CSharpText.Xml(apiVersion)} ({CSharpText.Xml(operation.OperationId)})";
        string[] lines =
        [
            $"<c>{call}</c> of {origin}. Responses: {responses}.",
            .. operation.Summary is not null && !string.IsNullOrWhiteSpace(operation.Description)
                ? new[] { $"<para>{Markdown.Xml(operation.Description!)}</para>" } : [],
            .. operation.Newer is { } newer ? new[] { $"<para>{CSharpText.Xml(newer)}.</para>" } : [],
        ];
        writer.Line($"/// <remarks>{string.Join("\n/// ", lines)}</remarks>");
    }

    private const string OneByOne = " Gives the values one by one as they arrive.";

    private static string Addition(MethodPlan method) => method switch
    {
        StreamMethod { OwnRequest.Body: { } body } => $" Sends the body as <c>{CSharpText.Xml(body.MediaType)}</c>.{OneByOne}",
        StreamMethod => OneByOne,
        CallMethod { OwnRequest.Body: { } body } => $" Sends the body as <c>{CSharpText.Xml(body.MediaType)}</c>.",
        CallMethod => "",
        ResponseMethod => " Gives status and headers of the response, too.",
        OrDefaultMethod => " Gives <c>null</c> when there is none (404).",
        SequenceMethod { Paging: SequencePaging.None } => " Gives the elements one by one as they arrive.",
        SequenceMethod => " Gives the elements one by one, page after page.",
        BatchMethod { Size: var size } => $" Sends any number of items, {size} at a time, and gives each batch with its result."
            + " Nothing is sent until the sequence is enumerated.",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    private static string? Returns(MethodPlan method, OperationPlan operation) => method switch
    {
        CallMethod { Result.Kind: ResultKind.None } => null,
        CallMethod { Result: { Empty: null, ByStatus.Count: > 0 } } =>
            "The content of the response, as the case that its status stands for.",
        CallMethod { Result.Empty: { } empty } => $"The content of the response; <c>null</c> for {Statuses(empty)}, which has none.",
        CallMethod { Result.Xml: { } xml } =>
            $"{Promised(operation) ?? "The content of the response."} It is the XML of {CSharpText.Xml(xml)}.",
        CallMethod => Promised(operation) ?? "The content of the response.",
        ResponseMethod { Result.Kind: ResultKind.None } => "Status and headers of the response.",
        ResponseMethod => "The content of the response, with its status and headers.",
        OrDefaultMethod => "The object, or <c>null</c>.",
        SequenceMethod => "A sequence that reads only as far as it is asked.",
        StreamMethod => "A sequence that reads only as far as it is asked. The time-out of the call ends when it begins; a token ends it.",
        BatchMethod => "One entry per batch; a batch goes out when the one before it was taken.",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    // What the document says of the only success; not where that is no more than "OK" or "Successful response".
    private static string? Promised(OperationPlan operation)
    {
        ResponsePlan[] successes = [.. operation.Responses.Where(r => r.Status.StartsWith("2", StringComparison.Ordinal))];
        string description = successes.Length == 1 ? successes[0].Description ?? "" : "";
        string[] words = description.Split(' ');
        bool tells = words.Length > 2 && !words.Any(word => word.StartsWith("succe", StringComparison.OrdinalIgnoreCase));
        return tells ? Markdown.Xml(description).TrimEnd('.') + "." : null;
    }

    private static string Statuses(EmptyStatuses empty)
    {
        string listed = string.Join(" or ", empty.Statuses.Select(status => status.ToString(CultureInfo.InvariantCulture)));
        return empty.AreOthers ? $"any success status but {listed}" : listed;
    }
}
