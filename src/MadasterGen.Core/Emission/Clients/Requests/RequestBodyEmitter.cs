using System;
using MadasterGen.Emission.Types;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the body of a request.</summary>
internal static class RequestBodyEmitter
{
    /// <summary>Gives the variable <c>request</c> its content.</summary>
    public static void Write(CodeWriter writer, BodyPlan body, string root)
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
            case BodyKind.Multipart:
                writer.Line($"global::{root}.MadasterMultipartContent form = {content}.Multipart(options);");
                RequestFormEmitter.Write(writer, body, "form.AddText", root);
                break;
            case BodyKind.Form:
                writer.Line($"global::{root}.MadasterFormContent form = {content}.Form();");
                RequestFormEmitter.Write(writer, body, "form.Add", root);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(body));
        }
    }
}
