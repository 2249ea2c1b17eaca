using System;
using MadasterGen.Emission.Types;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the body of a request.</summary>
internal static class RequestBodyEmitter
{
    /// <summary>Gives the variable <c>request</c> its content.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="body">The body.</param>
    /// <param name="options">The name of the options of the call.</param>
    /// <param name="root">The shared namespace.</param>
    public static void Write(CodeWriter writer, BodyPlan body, string options, string root)
    {
        string content = $"global::{root}.MadasterContent";
        string mediaType = CSharpText.Literal(body.MediaType);
        switch (body)
        {
            case JsonBodyPlan json:
                string mode = $"global::{root}.MadasterJsonMode.{(json.SendsIdentifier ? "RequestWithIdentifier" : "Request")}";
                string value = json.CanBeAbsent && json.Type.IsValueType ? "body.GetValueOrDefault()" : "body";
                WriteWhole(writer, json, $"{content}.Json({value}, {JsonWriting.Writer(json.Type, root)}, {mode}, {mediaType})");
                break;
            case SequenceBodyPlan sequence:
                string element = TypeText.Of(sequence.Element, sequence.IsElementNullable, root);
                string write = JsonWriting.ElementWriter(new ListType(sequence.Element, sequence.IsElementNullable), root);
                writer.Line($"request.Content = new global::{root}.MadasterSequenceContent<{element}>(");
                writer.Line($"    body, {write}, {CSharpText.Literal(sequence.AreTexts)}, {mediaType});");
                break;
            case TextBodyPlan text:
                WriteWhole(writer, text, $"{content}.Text(body, {mediaType})");
                break;
            case FileBodyPlan file:
                WriteWhole(writer, file, $"{content}.File(body, {mediaType}, {options})");
                break;
            case MultipartBodyPlan form:
                string other = MediaTypes.HasNamedParts(form.MediaType) ? "" : ", " + mediaType;
                writer.Line($"global::{root}.MadasterMultipartContent form = {content}.Multipart({options}{other});");
                RequestFormEmitter.Write(writer, form, root);
                break;
            case UrlEncodedBodyPlan form:
                writer.Line($"global::{root}.MadasterFormContent form = {content}.Form();");
                RequestFormEmitter.Write(writer, form, root);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(body));
        }
    }

    private static void WriteWhole(CodeWriter writer, WholeBodyPlan body, string content)
    {
        if (body.CanBeAbsent)
            writer.Line("if (body is not null)");
        using (body.CanBeAbsent ? writer.Indent() : default(IDisposable))
            writer.Line($"request.Content = {content};");
    }
}
