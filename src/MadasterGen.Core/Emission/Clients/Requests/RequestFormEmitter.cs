using System;
using MadasterGen.Emission.Types;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the fields of a form.</summary>
internal static class RequestFormEmitter
{
    /// <summary>Adds every field to the variable <c>form</c> and makes that the request's content.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="body">The form.</param>
    /// <param name="add">The method that adds a text.</param>
    /// <param name="root">The shared namespace.</param>
    public static void Write(CodeWriter writer, BodyPlan body, string add, string root)
    {
        foreach (PartPlan part in body.Parts)
            Write(writer, part, part.Name, part.Type, !part.IsRequired, add, root);
        writer.Line("request.Content = form;");
    }

    private static void Write(CodeWriter writer, PartPlan part, string value, CSharpType type, bool isOptional, string add, string root)
    {
        if (type is ListType list)
        {
            using (isOptional ? writer.Block($"if ({value} is not null)") : default(IDisposable))
            using (writer.Block($"foreach ({TypeText.Element(list, root)} item in {value})"))
                Write(writer, part, "item", list.Element, list.IsElementNullable, add, root);
            return;
        }
        string name = CSharpText.Literal(part.WireName);
        writer.Line(part.Form switch
        {
            PartForm.File => $"form.AddFile({name}, {value});",
            PartForm.FileName => $"{add}({name}, {value}?.FileName);",
            PartForm.Json => $"{add}({name}, {Json(value, type, isOptional, root)});",
            PartForm.Text => $"{add}({name}, {(isOptional ? ValueText.OfOptional(type, value, root) : ValueText.Of(type, value, root))});",
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        });
    }

    private static string Json(string value, CSharpType type, bool isOptional, string root)
    {
        string given = isOptional && type.IsValueType ? value + ".GetValueOrDefault()" : value;
        string json = $"global::{root}.MadasterJson.TextOf({given}, {JsonWriting.Writer(type, root)})";
        return isOptional ? $"{value} is null ? null : {json}" : json;
    }
}
