using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>Parameters that are the fields of a form: together they are one body.</summary>
internal static class FormRule
{
    private const string Multipart = "multipart/form-data";
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    /// <summary>The form in the media types for forms that the operation takes; a file can only be in one that has parts.</summary>
    public static StructureObject Body(List<BodyParameter> fields, IReadOnlyList<string> consumes, RewriteContext context)
    {
        TextSpanPosition at = fields[0].At;
        List<StructureMember> properties = [];
        List<StructureMember> encodings = [];
        List<StructureNode> required = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (BodyParameter field in fields)
        {
            if (!known.Add(field.Name))
            {
                context.ReportLostCall(field.Parameter.Span, field.Place, field.Name, "the form has a field with this name");
                continue;
            }
            StructureScalar name = Nodes.Text(field.Name, field.At);
            Draft parameter = new(field.Parameter);
            if (CollectionFormats.Take(parameter, field.Place, context) is { } style)
                encodings.Add(new StructureMember(name, new StructureObject(field.At, [.. style])));
            properties.Add(new StructureMember(name, ParameterRule.TakeSchema(parameter, withDescription: true)));
            if (Nodes.Boolean(parameter.Find("required")) == true)
                required.Add(name);
        }
        Draft schema = new(Nodes.Map("type", Nodes.Text("object", at), at));
        schema.Set("properties", new StructureObject(at, properties), at);
        if (required.Count > 0)
            schema.Set("required", Nodes.List(at, [.. required]), at);
        string[] types = MediaTypes(fields, consumes);
        context.Copy(types.Length - 1, at);
        return Body(schema.ToObject(), encodings, types, required.Count > 0, at);
    }

    private static StructureObject Body(
        StructureObject schema, List<StructureMember> encodings, IEnumerable<string> types, bool isRequired, TextSpanPosition at)
    {
        Draft media = new(Nodes.Map("schema", schema, at));
        if (encodings.Count > 0)
            media.Set("encoding", new StructureObject(at, encodings), at);
        StructureMember[] content = [.. types.Select(type => new StructureMember(Nodes.Text(type, at), media.ToObject()))];
        Draft body = new(Nodes.Map("content", new StructureObject(at, [.. content]), at));
        if (isRequired)
            body.SetTrue("required", at);
        return body.ToObject();
    }

    private static string[] MediaTypes(List<BodyParameter> fields, IReadOnlyList<string> consumes)
    {
        bool hasFile = fields.Exists(field => IsFile(field.Parameter) || IsFile(field.Parameter.Find("items")));
        string[] forms = [.. consumes.Where(type => Is(type, Multipart) || (Is(type, UrlEncoded) && !hasFile))];
        return forms.Length > 0 ? forms : [hasFile ? Multipart : UrlEncoded];
    }

    private static bool Is(string type, string expected) => type.StartsWith(expected, StringComparison.OrdinalIgnoreCase);

    private static bool IsFile(StructureNode? schema) =>
        schema is StructureObject map && map.Find("type") is StructureScalar { Text: "file" };
}
