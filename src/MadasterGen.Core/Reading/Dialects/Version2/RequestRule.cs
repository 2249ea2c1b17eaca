using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
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
            StructureObject? parameter = context.Elements.Resolve(list.Items[i]);
            if (!IsOfBody(parameter))
            {
                kept.Add(list.Items[i]);
                continue;
            }
            TextSpanPosition at = StructureWalk.ElementSpan(list.Items[i]);
            context.Copy(parameter!.Members.Count, at);
            BodyParameter found = new(NameOf(parameter), parameter, at, place.Child("parameters").Child(i));
            (PlaceOf(parameter) == Body ? bodies : fields).Add(found);
        }
        if (kept.Count == list.Items.Count)
            return;
        operation.Set("parameters", new StructureArray(list.Span, kept), member.Key.Span);
        BodyParameter first = bodies.Concat(fields).First();
        StructureObject body = bodies.Count > 0 ? BodyRule.Body(first, consumes, context) : FormRule.Body(fields, consumes, context);
        operation.Set("requestBody", body, first.At);
        foreach (BodyParameter other in bodies.Skip(1).Concat(bodies.Count > 0 ? fields : []))
            context.ReportLostCall(other.Parameter.Span, other.Place, other.Name, "a request has one body");
    }

    /// <summary>Whether a parameter is the body or a field of it.</summary>
    public static bool IsOfBody(StructureNode? parameter) => PlaceOf(parameter) is Body or Field;

    /// <summary>The place of a parameter in the request.</summary>
    public static string PlaceOf(StructureNode? parameter) => TextOf(parameter, "in");

    /// <summary>The name of a parameter.</summary>
    public static string NameOf(StructureNode? parameter) => TextOf(parameter, "name");

    private static string TextOf(StructureNode? parameter, string key) =>
        parameter is StructureObject map && map.Find(key) is StructureScalar text ? text.Text : "";
}

/// <summary>A parameter that is the body or a field of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameter">What it is, references followed.</param>
/// <param name="At">Where the operation has it.</param>
/// <param name="Place">Its place there.</param>
internal sealed record BodyParameter(string Name, StructureObject Parameter, TextSpanPosition At, Place Place);
