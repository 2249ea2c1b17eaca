using System;
using MadasterGen.Emission.Types;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the body of a request.</summary>
internal static class RequestBodyEmitter
{
    /// <summary>Gives the variable <c>request</c> its content.</summary>
    public static void Write(CodeWriter writer, BodyPlan body, string root)
    {
        string content = $"global::{root}.MadasterContent";
        string mediaType = CSharpText.Literal(body.MediaType);
        switch (body)
        {
            case JsonBodyPlan json:
                string mode = $"global::{root}.MadasterJsonMode.{(json.SendsIdentifier ? "RequestWithIdentifier" : "Request")}";
                writer.Line($"request.Content = {content}.Json(body, {JsonWriting.Writer(json.Type, root)}, {mode}, {mediaType});");
                break;
            case TextBodyPlan:
                writer.Line($"request.Content = {content}.Text(body, {mediaType});");
                break;
            case FileBodyPlan:
                writer.Line($"request.Content = {content}.File(body, {mediaType}, options);");
                break;
            case MultipartBodyPlan form:
                writer.Line($"global::{root}.MadasterMultipartContent form = {content}.Multipart(options);");
                RequestFormEmitter.Write(writer, form, "form.AddText", root);
                break;
            case UrlEncodedBodyPlan form:
                writer.Line($"global::{root}.MadasterFormContent form = {content}.Form();");
                RequestFormEmitter.Write(writer, form, "form.Add", root);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(body));
        }
    }
}
