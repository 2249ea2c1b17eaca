using System.Linq;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes how an operation's request is made: as a method where several methods of the operation use it.</summary>
internal static class RequestEmitter
{
    /// <summary>Writes the method that makes it.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="request">The request.</param>
    /// <param name="operation">The operation's entry in the table of operations.</param>
    /// <param name="root">The shared namespace.</param>
    public static void Write(CodeWriter writer, RequestPlan request, string operation, string root)
    {
        string[] parameters =
        [
            .. request.Parameters.Select(p => $"{MethodText.TypeOf(p, root)} {p.Name}"),
            $"global::{root}.MadasterRequestOptions? {request.OptionsName}",
        ];
        string head = $"private {(request.HasFixedAddress ? "static " : "")}global::{root}.MadasterRequest {request.Name}";
        if (IsExpression(request))
        {
            writer.List(head, parameters, " =>");
            using (writer.Indent())
                writer.Line(Made(request, operation, root) + ";");
            writer.Line();
            return;
        }
        writer.List(head, parameters, "");
        using (writer.Block())
            writer.Line($"return {WriteStatements(writer, request, operation, root)};");
        writer.Line();
    }

    /// <summary>Whether nothing must be written before the expression that makes it.</summary>
    public static bool IsExpression(RequestPlan request) =>
        request is { HasFixedAddress: true, NotNull.Count: 0 } && IsAddressAlone(request);

    /// <summary>Writes the statements that make the request, where its parameters are in scope.</summary>
    /// <returns>The expression that is the request.</returns>
    public static string WriteStatements(CodeWriter writer, RequestPlan request, string operation, string root)
    {
        WriteChecks(writer, request);
        if (!request.HasFixedAddress)
            WriteAddress(writer, request, root);
        string made = Made(request, operation, root);
        if (IsAddressAlone(request))
            return made;
        writer.Line($"global::{root}.MadasterRequest request = {made};");
        RequestHeaderEmitter.Write(writer, request, root);
        if (request.Body is { } body)
            RequestBodyEmitter.Write(writer, body, request.OptionsName, root);
        return "request";
    }

    private static string Made(RequestPlan request, string operation, string root)
    {
        string address = request.HasFixedAddress ? $"{operation}.Path" : "uri.ToString()";
        return $"new global::{root}.MadasterRequest({operation}, {address}, {request.OptionsName})";
    }

    private static bool IsAddressAlone(RequestPlan request) =>
        request is { Accept: null, Headers.Count: 0, Cookies.Count: 0, Body: null };

    private static void WriteChecks(CodeWriter writer, RequestPlan request)
    {
        foreach (string name in request.NotNull)
            writer.Conditional($"if ({name} is null)", $"throw new global::System.ArgumentNullException(nameof({name}));");
        if (request.Body is FormBodyPlan form)
            RequestFormEmitter.WriteChecks(writer, form);
    }

    private static void WriteAddress(CodeWriter writer, RequestPlan request, string root)
    {
        RequestPathEmitter.Write(writer, request, root);
        RequestQueryEmitter.Write(writer, request, root);
    }
}
