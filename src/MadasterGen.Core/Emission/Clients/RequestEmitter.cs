using System.Linq;
using MadasterGen.Emission.Types;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the method that makes an operation's request.</summary>
internal static class RequestEmitter
{
    /// <summary>Writes the method; every variant of the call uses it.</summary>
    public static void Write(CodeWriter writer, OperationPlan operation, string root)
    {
        string parameters = string.Concat(operation.Request.Parameters.Select(p => $"    {MethodText.TypeOf(p, root)} {p.Name},\n"));
        using (writer.Block(
            $"private {(IsFixed(operation) ? "static " : "")}global::{root}.MadasterRequest {operation.Request.Name}(\n{parameters}    global::{root}.MadasterRequestOptions? options)"))
        {
            WriteChecks(writer, operation);
            string uri = WriteUri(writer, operation, root);
            writer.Line($"global::{root}.MadasterRequest request = new global::{root}.MadasterRequest(Operations.{operation.Name}, {uri}, options);");
            foreach (ParameterPlan parameter in operation.Parameters.Where(p => p.Place == ApiParameterPlace.Header))
                WriteHeader(writer, parameter, root);
            if (operation.Body is { } body)
                WriteBody(writer, body, root);
            writer.Line("return request;");
        }
        writer.Line();
    }

    private static void WriteChecks(CodeWriter writer, OperationPlan operation)
    {
        if (operation.Body is not { } body)
            return;
        if (body.Kind is BodyKind.Multipart or BodyKind.Form)
        {
            foreach (PartPlan part in body.Parts.Where(p => p.IsRequired && !p.Type.IsValueType))
                WriteCheck(writer, part.Name);
        }
        else if (!body.Type.IsValueType)
        {
            WriteCheck(writer, "body");
        }
    }

    private static void WriteCheck(CodeWriter writer, string name)
    {
        writer.Line($"if ({name} is null)");
        writer.Line($"    throw new global::System.ArgumentNullException(nameof({name}));");
    }

    // An address without parameters is the same for every call: the transport keeps what it makes of it.
    private static bool IsFixed(OperationPlan operation) =>
        operation.Path.IndexOf('{') < 0 && !operation.Request.TakesODataQuery && operation.Parameters.All(p => p.Place != ApiParameterPlace.Query);

    private static string WriteUri(CodeWriter writer, OperationPlan operation, string root)
    {
        if (IsFixed(operation))
            return $"Operations.{operation.Name}.Path";
        WritePath(writer, operation, root);
        foreach (ParameterPlan parameter in operation.Parameters.Where(p => p.Place == ApiParameterPlace.Query))
            WriteQuery(writer, parameter, root);
        if (operation.Request.TakesODataQuery)
            writer.Line("uri.AppendQuery(query);");
        return "uri.ToString()";
    }

    // "/building/{id}/files" → a literal, a parameter, a literal.
    private static void WritePath(CodeWriter writer, OperationPlan operation, string root)
    {
        string path = operation.Path;
        int open = path.IndexOf('{');
        string first = open < 0 ? path : path.Substring(0, open);
        writer.Line($"global::{root}.MadasterRequestUri uri = new global::{root}.MadasterRequestUri(_transport.BaseAddress, {CSharpText.Literal(first)});");
        while (open >= 0)
        {
            int close = path.IndexOf('}', open);
            if (close < 0)
            {
                writer.Line($"uri.AppendLiteral({CSharpText.Literal(path.Substring(open))});");
                return;
            }
            string name = path.Substring(open + 1, close - open - 1);
            ParameterPlan? parameter = operation.Parameters.FirstOrDefault(p => p.Place == ApiParameterPlace.Path && p.WireName == name);
            if (parameter is not null)
                writer.Line($"uri.AppendPath({CSharpText.Literal(parameter.Name.TrimStart('@'))}, {PathValue(parameter, root)});");
            else
                writer.Line($"uri.AppendLiteral({CSharpText.Literal("{" + name + "}")});");
            open = path.IndexOf('{', close);
            string literal = open < 0 ? path.Substring(close + 1) : path.Substring(close + 1, open - close - 1);
            if (literal.Length > 0)
                writer.Line($"uri.AppendLiteral({CSharpText.Literal(literal)});");
        }
    }

    private static string PathValue(ParameterPlan parameter, string root) => parameter.Type.Kind switch
    {
        TypeKind.Guid or TypeKind.Int32 or TypeKind.Int64 => parameter.Name,
        TypeKind.List => ParameterText.Joined(parameter, root),
        _ => ParameterText.Of(parameter.Type, parameter.Name, root),
    };

    private static void WriteQuery(CodeWriter writer, ParameterPlan parameter, string root)
    {
        string name = CSharpText.Literal(parameter.WireName);
        if (parameter.Type.Kind != TypeKind.List)
        {
            bool isDirect = parameter.Type.Kind is TypeKind.Guid or TypeKind.Int32 or TypeKind.Int64 or TypeKind.Boolean or TypeKind.Double or TypeKind.DateTimeOffset;
            string value = isDirect ? parameter.Name
                : parameter.IsRequired ? ParameterText.Of(parameter.Type, parameter.Name, root)
                : ParameterText.OfOptional(parameter.Type, parameter.Name, root);
            writer.Line($"uri.AppendQuery({name}, {value});");
            return;
        }
        if (!parameter.IsRequired)
            writer.Line($"if ({parameter.Name} is not null)");
        using (parameter.IsRequired ? default(System.IDisposable) : writer.Block())
        {
            if (parameter.IsExploded)
            {
                WriteExploded(writer, parameter, name, root);
            }
            else
            {
                writer.Line($"uri.AppendQuery({name}, {ParameterText.Joined(parameter, root)});");
            }
        }
    }

    private static void WriteExploded(CodeWriter writer, ParameterPlan parameter, string name, string root)
    {
        TypeReference element = parameter.Type.Element!;
        writer.Line($"foreach ({TypeText.Element(parameter.Type, root)} item in {parameter.Name})");
        if (!parameter.Type.IsElementNullable)
        {
            writer.Line($"    uri.AppendQuery({name}, {ParameterText.Of(element, "item", root)});");
            return;
        }
        string value = element.IsValueType ? "item.GetValueOrDefault()" : "item";
        using (writer.Block())
        {
            writer.Line("if (item is not null)");
            writer.Line($"    uri.AppendQuery({name}, {ParameterText.Of(element, value, root)});");
        }
    }

    private static void WriteHeader(CodeWriter writer, ParameterPlan parameter, string root)
    {
        string value = (parameter.Type.Kind == TypeKind.List, parameter.IsRequired) switch
        {
            (true, true) => ParameterText.Joined(parameter, root),
            (true, false) => $"{parameter.Name} is null ? null : {ParameterText.Joined(parameter, root)}",
            (false, true) => ParameterText.Of(parameter.Type, parameter.Name, root),
            (false, false) => ParameterText.OfOptional(parameter.Type, parameter.Name, root),
        };
        writer.Line($"request.AddHeader({CSharpText.Literal(parameter.WireName)}, {value});");
    }

    private static void WriteBody(CodeWriter writer, BodyPlan body, string root)
    {
        string content = $"global::{root}.MadasterContent";
        string mediaType = CSharpText.Literal(body.MediaType);
        switch (body.Kind)
        {
            case BodyKind.Json:
                string mode = $"global::{root}.MadasterJsonMode.{(body.SendsIdentifier ? "RequestWithIdentifier" : "Request")}";
                writer.Line($"request.Content = {content}.Json(body, {JsonWriting.Writer(body.Type, root)}, {mode}, {mediaType});");
                break;
            case BodyKind.Text:
                writer.Line($"request.Content = {content}.Text(body, {mediaType});");
                break;
            case BodyKind.File:
                writer.Line($"request.Content = {content}.File(body, {mediaType}, options);");
                break;
            default:
                WriteForm(writer, body, root, content);
                break;
        }
    }

    private static void WriteForm(CodeWriter writer, BodyPlan body, string root, string content)
    {
        bool isMultipart = body.Kind == BodyKind.Multipart;
        writer.Line(isMultipart
            ? $"global::{root}.MadasterMultipartContent form = {content}.Multipart(options);"
            : $"global::{root}.MadasterFormContent form = {content}.Form();");
        foreach (PartPlan part in body.Parts)
            WritePart(writer, part, part.Name, part.Type, isMultipart, !part.IsRequired, root);
        writer.Line("request.Content = form;");
    }

    private static void WritePart(CodeWriter writer, PartPlan part, string value, TypeReference type, bool isMultipart, bool isOptional, string root)
    {
        string name = CSharpText.Literal(part.WireName);
        string add = isMultipart ? "form.AddText" : "form.Add";
        switch (type.Kind)
        {
            case TypeKind.File when isMultipart:
                writer.Line($"form.AddFile({name}, {value});");
                break;
            case TypeKind.File:
                writer.Line($"{add}({name}, {value}?.FileName);");
                break;
            case TypeKind.List:
                if (isOptional)
                    writer.Line($"if ({value} is not null)");
                using (isOptional ? writer.Block() : default(System.IDisposable))
                using (writer.Block($"foreach ({TypeText.Element(type, root)} item in {value})"))
                    WritePart(writer, part, "item", type.Element!, isMultipart, type.IsElementNullable, root);
                break;
            case TypeKind.Record or TypeKind.Map or TypeKind.Json:
                string json = $"global::{root}.MadasterJson.TextOf({value}{(isOptional && type.IsValueType ? ".GetValueOrDefault()" : "")}, {JsonWriting.Writer(type, root)})";
                writer.Line(isOptional ? $"{add}({name}, {value} is null ? null : {json});" : $"{add}({name}, {json});");
                break;
            default:
                writer.Line($"{add}({name}, {(isOptional ? ParameterText.OfOptional(type, value, root) : ParameterText.Of(type, value, root))});");
                break;
        }
    }
}
