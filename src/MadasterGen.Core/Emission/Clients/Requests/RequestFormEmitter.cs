using System;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the fields of a form.</summary>
internal static class RequestFormEmitter
{
    /// <summary>Adds every field to the variable <c>form</c> and makes that the request's content.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="form">The form.</param>
    /// <param name="add">The method that adds a text.</param>
    /// <param name="root">The shared namespace.</param>
    public static void Write(CodeWriter writer, FormBodyPlan form, string add, string root)
    {
        foreach (FieldPlan field in form.Fields)
            Write(writer, field, field.Name, field.Type, !field.IsRequired, add, root);
        if (form.IsLeftOutWhenEmpty)
            writer.Line("if (form.HasFields)");
        using (form.IsLeftOutWhenEmpty ? writer.Indent() : default(IDisposable))
            writer.Line("request.Content = form;");
    }

    private static void Write(CodeWriter writer, FieldPlan field, string value, CSharpType type, bool isOptional, string add, string root)
    {
        string name = CSharpText.Literal(field.WireName);
        string mediaType = field.MediaType is { } part ? $", {CSharpText.Literal(part)}" : "";
        if (type is ListType joined && field.Separator is { } separator)
        {
            string items = $"global::{root}.MadasterText.Join({CSharpText.Literal(separator)}, {value}, {ValueText.Element(joined, root)})";
            writer.Line($"{add}({name}, {items}{mediaType});");
            return;
        }
        if (type is ListType list)
        {
            using (isOptional ? writer.Block($"if ({value} is not null)") : default(IDisposable))
            using (writer.Block($"foreach ({TypeText.Element(list, root)} item in {value})"))
                Write(writer, field, "item", list.Element, list.IsElementNullable, add, root);
            return;
        }
        writer.Line(field.Form switch
        {
            FieldForm.File => $"form.AddFile({name}, {value});",
            FieldForm.FileName => $"{add}({name}, {value}?.FileName);",
            FieldForm.Json => $"{add}({name}, {ValueText.Json(type, value, isOptional, root)}{mediaType});",
            FieldForm.Text => $"{add}({name}, {Text(value, type, isOptional, root)}{mediaType});",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        });
    }

    private static string Text(string value, CSharpType type, bool isOptional, string root) =>
        isOptional ? ValueText.OfOptional(type, value, root) : ValueText.Of(type, value, root);
}
