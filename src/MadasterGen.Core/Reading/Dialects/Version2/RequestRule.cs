using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.References;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>The body of a request, which Swagger 2.0 has among the parameters: one as a whole, or the fields of a form.</summary>
internal static class RequestRule
{
    /// <summary>The place of a parameter that is the body as a whole.</summary>
    public const string Body = "body";

    private const string Field = "formData";

    /// <summary>Takes the body out of an operation's parameters.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="place">Its place.</param>
    /// <param name="consumes">The media types that it takes.</param>
    /// <param name="context">The document.</param>
    public static void Apply(Draft operation, Place place, IReadOnlyList<string> consumes, RewriteContext context)
    {
        if (operation.FindMember("parameters") is not { Value: StructureArray list } member)
            return;
        List<StructureNode> kept = [];
        List<BodyParameter> bodies = [];
        List<BodyParameter> fields = [];
        for (int i = 0; i < list.Items.Count; i++)
        {
            StructureObject? parameter = Resolve(list.Items[i], context);
            if (!IsOfBody(parameter))
            {
                kept.Add(list.Items[i]);
                continue;
            }
            context.Copy(parameter!.Members.Count, list.Items[i]);
            BodyParameter found = new(NameOf(parameter), parameter, KeyOf(list.Items[i]), place.Child("parameters").Child(i));
            (PlaceOf(parameter) == Body ? bodies : fields).Add(found);
        }
        if (kept.Count == list.Items.Count)
            return;
        operation.Set("parameters", new StructureArray(list.Span, kept), member.Key.Span);
        BodyParameter first = bodies.Concat(fields).First();
        StructureObject body = bodies.Count > 0 ? BodyRule.Body(first, consumes) : FormRule.Body(fields, consumes, context);
        operation.Set("requestBody", body, first.At);
        foreach (BodyParameter other in bodies.Skip(1).Concat(bodies.Count > 0 ? fields : []))
            context.ReportLostCall(other.Parameter, other.Place, other.Name, "a request has one body");
    }

    /// <summary>The parameter itself, when a reference leads to it.</summary>
    public static StructureObject? Resolve(StructureNode node, RewriteContext context)
    {
        HashSet<string> followed = new(StringComparer.Ordinal);
        StructureObject? found = node as StructureObject;
        while (found?.Find("$ref") is StructureScalar { Text: var reference })
            found = followed.Add(reference) ? SharedElements.Find(reference, context) : null;
        return found;
    }

    /// <summary>Whether a parameter is the body or a field of it.</summary>
    public static bool IsOfBody(StructureNode? parameter) => PlaceOf(parameter) is Body or Field;

    /// <summary>The place of a parameter in the request.</summary>
    public static string PlaceOf(StructureNode? parameter) => TextOf(parameter, "in");

    /// <summary>The name of a parameter.</summary>
    public static string NameOf(StructureNode? parameter) => TextOf(parameter, "name");

    private static string TextOf(StructureNode? parameter, string key) =>
        parameter is StructureObject map && map.Find(key) is StructureScalar text ? text.Text : "";

    private static TextSpanPosition KeyOf(StructureNode item) =>
        item is StructureObject { Members: { Count: > 0 } members } ? members[0].Key.Span : item.Span;
}

/// <summary>A parameter that is the body or a field of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameter">What it is, references followed.</param>
/// <param name="At">Where the operation has it.</param>
/// <param name="Place">Its place there.</param>
internal sealed record BodyParameter(string Name, StructureObject Parameter, TextSpanPosition At, Place Place);
