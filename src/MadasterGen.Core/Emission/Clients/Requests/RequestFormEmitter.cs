using System;
using MadasterGen.Emission.Types;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the fields of a form.</summary>
internal static class RequestFormEmitter
{
    /// <summary>Refuses a part behind one that is missing, whose place it would take.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="form">The form.</param>
    public static void WriteChecks(CodeWriter writer, FormBodyPlan form)
    {
        foreach (FieldGap gap in form.Gaps())
        {
            string needed = $"The part '{gap.Missing.WireName}' must be given where '{gap.Next.WireName}' is";
            string reason = needed + ": the order of the parts tells the server which is which.";
            string given = gap.Next is { Type: ListType, IsOnePart: false } ? "is { Count: > 0 }" : "is not null";
            writer.Line($"if ({gap.Missing.Name} is null && {gap.Next.Name} {given})");
            writer.Line($"    throw new global::System.ArgumentException({CSharpText.Literal(reason)}, nameof({gap.Missing.Name}));");
        }
    }

    /// <summary>Adds every field to the variable <c>form</c> and makes that the request's content.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="form">The form.</param>
    /// <param name="root">The shared namespace.</param>
    public static void Write(CodeWriter writer, FormBodyPlan form, string root)
    {
        foreach (FieldPlan field in form.Fields)
            WriteField(writer, field, form, root);
        if (form.IsLeftOutWhenEmpty)
            writer.Line("if (form.HasFields)");
        using (form.IsLeftOutWhenEmpty ? writer.Indent() : default(IDisposable))
            writer.Line("request.Content = form;");
    }

    private static void WriteField(CodeWriter writer, FieldPlan field, FormBodyPlan form, string root)
    {
        if (field.Form is FieldForm.Parts or FieldForm.Deep)
        {
            WriteParts(writer, field, form, root);
            return;
        }
        if (field.Type is not ListType list || field.IsOnePart)
        {
            WriteValue(writer, field, field.Name, field.Type, !field.IsRequired, form, root);
            return;
        }
        if (field.Separator is { } separator)
        {
            string items = $"{CSharpText.Literal(separator)}, {field.Name}, {ValueText.Element(list, field.Inner, root)}";
            writer.Line(form is UrlEncodedBodyPlan
                ? $"form.AddJoined({Name(field)}, {items}{Kept(field, root)});"
                : $"{Adds(form)}({Name(field)}, global::{root}.MadasterText.Join({items}){MediaType(field)});");
            return;
        }
        using (field.IsRequired ? default(IDisposable) : writer.Block($"if ({field.Name} is not null)"))
        using (writer.Block($"foreach ({TypeText.Element(list, root)} item in {field.Name})"))
            WriteItem(writer, field, list, form, root);
    }

    private static void WriteItem(CodeWriter writer, FieldPlan field, ListType list, FormBodyPlan form, string root)
    {
        if (field.Inner.Count > 0)
        {
            string item = ValueText.Item(list, list.IsElementNullable, field.Inner, root);
            writer.Line($"{Adds(form)}({Name(field)}, {item}{Ending(field, root)});");
        }
        else
            WriteValue(writer, field, "item", list.Element, list.IsElementNullable, form, root);
    }

    private static void WriteParts(CodeWriter writer, FieldPlan field, FormBodyPlan form, string root)
    {
        string name = Name(field);
        string value = !field.IsRequired && field.Type.IsValueType ? field.Name + ".GetValueOrDefault()" : field.Name;
        bool isRepeated = field is { Form: FieldForm.Parts, Separator: null };
        string arguments = $"{name}, {value}, {JsonWriting.Writer(field.Type, root)}{(isRepeated ? ", repeats: true" : "")}";
        string parts = $"global::{root}.MadasterParts.{(field.Form == FieldForm.Deep ? "Deep" : "Of")}({arguments})";
        if (!field.IsRequired)
            writer.Line($"if ({field.Name} is not null)");
        using (field.IsRequired ? default(IDisposable) : writer.Indent())
        {
            string separator = CSharpText.Literal(field.Separator ?? "");
            writer.Line((field.Separator, form) switch
            {
                (null, _) => $"form.AddEach({name}, {parts}{Kept(field, root)});",
                (_, UrlEncodedBodyPlan) => $"form.AddJoined({name}, {separator}, {parts}{Kept(field, root)});",
                _ => $"{Adds(form)}({name}, {parts}.Join({separator}, false));",
            });
        }
    }

    private static void WriteValue(
        CodeWriter writer, FieldPlan field, string value, CSharpType type, bool isOptional, FormBodyPlan form, string root)
    {
        string name = Name(field);
        if (field.Form == FieldForm.ByKind)
        {
            // The elements of a list are fields already.
            string addJson = field.Type is ListType ? "AddJson" : "AddFields";
            writer.Line($"form.{addJson}({name}, {ValueText.Json(type, value, isOptional, root)}{Kept(field, root)});");
            return;
        }
        writer.Line(field.Form switch
        {
            FieldForm.File => $"form.AddFile({name}, {value}{MediaType(field)});",
            FieldForm.FileName => $"{Adds(form)}({name}, {value}?.FileName{Kept(field, root)});",
            FieldForm.Json => $"{Adds(form)}({name}, {ValueText.Json(type, value, isOptional, root)}{Ending(field, root)});",
            FieldForm.Text => $"{Adds(form)}({name}, {Text(value, type, isOptional, root)}{Ending(field, root)});",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        });
    }

    // The method that adds a text.
    private static string Adds(FormBodyPlan form) => form is MultipartBodyPlan ? "form.AddText" : "form.Add";

    private static string Name(FieldPlan field) => field.SentName is { } name ? CSharpText.Literal(name) : "null";

    // A part has a media type, and a field has characters that are not escaped.
    private static string Ending(FieldPlan field, string root) => MediaType(field) + Kept(field, root);

    private static string Kept(FieldPlan field, string root) => field.AllowsReserved ? $", global::{root}.MadasterText.Reserved" : "";

    private static string MediaType(FieldPlan field) => field.MediaType is { } part ? $", {CSharpText.Literal(part)}" : "";

    private static string Text(string value, CSharpType type, bool isOptional, string root) =>
        isOptional ? ValueText.OfOptional(type, value, root) : ValueText.Of(type, value, root);
}
