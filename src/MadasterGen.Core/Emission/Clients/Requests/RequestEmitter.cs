using System.Linq;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the method that makes an operation's request.</summary>
internal static class RequestEmitter
{
    /// <summary>Writes the method; every method of the operation uses it.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="request">The request.</param>
    /// <param name="operation">The operation's entry in the table of operations.</param>
    /// <param name="root">The shared namespace.</param>
    public static void Write(CodeWriter writer, RequestPlan request, string operation, string root)
    {
        string type = $"global::{root}.MadasterRequest";
        string address = request.HasFixedAddress ? $"{operation}.Path" : "uri.ToString()";
        string made = $"new {type}({operation}, {address}, {request.OptionsName})";
        string[] parameters =
        [
            .. request.Parameters.Select(p => $"{MethodText.TypeOf(p, root)} {p.Name}"),
            $"global::{root}.MadasterRequestOptions? {request.OptionsName}",
        ];
        string head = $"private {(request.HasFixedAddress ? "static " : "")}{type} {request.Name}";
        if (request is { HasFixedAddress: true, NotNull.Count: 0 } && IsAddressAlone(request))
        {
            writer.List(head, parameters, " =>");
            using (writer.Indent())
                writer.Line(made + ";");
            writer.Line();
            return;
        }
        writer.List(head, parameters, "");
        using (writer.Block())
        {
            WriteChecks(writer, request);
            if (!request.HasFixedAddress)
                WriteAddress(writer, request, root);
            WriteRest(writer, request, type, made, root);
        }
        writer.Line();
    }

    private static bool IsAddressAlone(RequestPlan request) =>
        request is { Accept: null, Headers.Count: 0, Cookies.Count: 0, Body: null };

    private static void WriteRest(CodeWriter writer, RequestPlan request, string type, string made, string root)
    {
        if (IsAddressAlone(request))
        {
            writer.Line($"return {made};");
            return;
        }
        writer.Line($"{type} request = {made};");
        RequestHeaderEmitter.Write(writer, request, root);
        if (request.Body is { } body)
            RequestBodyEmitter.Write(writer, body, request.OptionsName, root);
        writer.Line("return request;");
    }

    private static void WriteChecks(CodeWriter writer, RequestPlan request)
    {
        foreach (string name in request.NotNull)
        {
            writer.Line($"if ({name} is null)");
            writer.Line($"    throw new global::System.ArgumentNullException(nameof({name}));");
        }
        if (request.Body is FormBodyPlan form)
            RequestFormEmitter.WriteChecks(writer, form);
    }

    private static void WriteAddress(CodeWriter writer, RequestPlan request, string root)
    {
        RequestPathEmitter.Write(writer, request, root);
        RequestQueryEmitter.Write(writer, request, root);
    }
}
