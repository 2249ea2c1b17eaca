using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Plans the body of an operation.</summary>
internal sealed class BodyPlanner
{
    private readonly TypePlanner _types;
    private readonly ProblemList _problems;
    private readonly FormPlanner _forms;

    public BodyPlanner(TypePlanner types, ProblemList problems)
    {
        _types = types;
        _problems = problems;
        _forms = new FormPlanner(types, problems);
    }

    /// <summary>The body in the media type that serves best: JSON, then forms, then text, then bytes.</summary>
    /// <param name="places">The operation.</param>
    /// <param name="name">Its name in C#.</param>
    /// <param name="pointer">Its place in the document.</param>
    /// <param name="reserved">Names that no field may have.</param>
    public BodyPlan? Plan(OperationPlaces places, string name, string pointer, ISet<string> reserved) =>
        places.Operation.Body?.Best is { } best ? Plan(places, best, name, pointer, reserved) : null;

    /// <summary>The body in a media type.</summary>
    public BodyPlan Plan(OperationPlaces places, ApiMediaType content, string name, string pointer, ISet<string> reserved)
    {
        BodyPlan plan = Plan(places, places.Operation.Body!, content, name, pointer, reserved);
        return plan switch
        {
            SequenceBodyPlan => plan,
            FormBodyPlan => plan with { Demand = places.BodyDemand },
            _ => plan with { Demand = CallOrder.DemandOf(places) },
        };
    }

    /// <summary>Tells of media types that carry something else than what any method sends.</summary>
    /// <param name="body">The body.</param>
    /// <param name="offered">Those that have methods of their own.</param>
    /// <param name="pointer">The operation's place in the document.</param>
    public void ReportLeftOut(ApiBody? body, IReadOnlyList<BodyAlternative> offered, string pointer)
    {
        if (body?.Best is not { } best)
            return;
        foreach (ApiMediaType media in LeftOutMedia.Of(body.Content, [best, .. offered.Select(other => other.Media)]))
        {
            string at = pointer + JsonPointer.Of("requestBody", "content", media.Name);
            string meaning = $"no method sends it, and {best.Name} is sent in its place";
            _problems.Add(ProblemIds.ConstructIsNotRepresented, at, media.Name, meaning);
        }
    }

    private BodyPlan Plan(
        OperationPlaces places, ApiBody body, ApiMediaType content, string name, string pointer, ISet<string> reserved)
    {
        ApiOperation operation = places.Operation;
        TypePlace place = new(name + "Request", pointer + JsonPointer.Of("requestBody", "content", content.Name, "schema"), false);
        SchemaAt schema = places.SchemaOf(places.Body, content, places.Part with { IsBody = true });
        string mediaType = MediaTypes.Concrete(content.Name);
        if (MediaTypes.IsJson(content.Name))
            return new JsonBodyPlan(_types.Resolve(schema, place).WithinJson(), SendsIdentifier(operation), mediaType, body.Description);
        if (FormBody.Is(content, _types.Schemas.View(schema)))
            return _forms.Plan(places, content, schema, place, reserved);
        if (SequenceBody.IsSent(content))
            return PlanSequence(content, schema, place, mediaType, body.Description);
        if (BodyKinds.IsXml(content, schema, _types.Schemas))
            return PlanXml(content, place, mediaType, body.Description);
        if (BodyKinds.IsLiteral(content, schema, _types.Schemas))
            return new JsonBodyPlan(_types.Resolve(schema, place), false, mediaType, body.Description);
        if (MediaTypes.IsText(content.Name))
            return new TextBodyPlan(mediaType, body.Description);
        if (MediaTypes.IsOpen(content.Name) && content.Schema is not null && PlanOpen(body, schema, place, operation) is { } open)
            return open;
        if (!MediaTypes.IsBytes(content.Name))
            _problems.Add(ProblemIds.MediaTypeIsSentAsFile, pointer + JsonPointer.Of("requestBody"), content.Name, operation.Label);
        // What has methods of its own is not sent by this one.
        int rank = MediaTypes.Rank(content.Name);
        IEnumerable<string> names = body.Content.Select(media => media.Name).Where(media => MediaTypes.Rank(media) >= rank);
        string mediaTypes = string.Join(", ", names.OrderBy(MediaTypes.Rank));
        return new FileBodyPlan(mediaTypes, body.Description);
    }

    // Callers write the XML, and are told what the document says of it.
    private TextBodyPlan PlanXml(ApiMediaType content, TypePlace place, string mediaType, string? description)
    {
        if (BodyKinds.XmlOf(content) is not { } xml)
            return new TextBodyPlan(mediaType, description);
        _problems.Add(ProblemIds.ConstructIsNotRepresented, place.Pointer, content.Name, $"the body is a string, the XML of {xml}");
        string? said = description?.Trim() is { Length: > 0 } words ? words.TrimEnd('.') + ". " : null;
        return new TextBodyPlan(mediaType, $"{said}The XML of {xml}.");
    }

    private SequenceBodyPlan PlanSequence(
        ApiMediaType content, SchemaAt schema, TypePlace place, string mediaType, string? description)
    {
        SchemaAt value = SequenceBody.Of(content, schema, _types.Schemas)!;
        bool areTexts = MediaTypes.SequenceOf(content.Name) == SequenceFormat.Texts;
        // What is written in place is named as the elements of a list.
        bool isList = value != schema;
        CSharpType type = _types.Resolve(schema, isList ? place : place.Named(place.Name + "Item"));
        return type is ListType list && isList
            ? new SequenceBodyPlan(list.Element, list.IsElementNullable, areTexts, mediaType, description)
            : new SequenceBodyPlan(type.WithinJson(), _types.Schemas.IsNullable(value), areTexts, mediaType, description);
    }

    // A server that takes any media type takes the one that its schema is about; null where that is a file.
    private WholeBodyPlan? PlanOpen(ApiBody body, SchemaAt schema, TypePlace place, ApiOperation operation)
    {
        CSharpType type = _types.Resolve(schema, place);
        if (type is FileType)
            return null;
        return type.Is(Scalar.String)
            ? new TextBodyPlan("text/plain", body.Description)
            : new JsonBodyPlan(type.WithinJson(), SendsIdentifier(operation), "application/json", body.Description);
    }

    // A PUT or PATCH whose path ends in no parameter can say only in its body which resource it means.
    private static bool SendsIdentifier(ApiOperation operation) =>
        operation.Method is "PUT" or "PATCH" && !operation.Path.EndsWith("}", StringComparison.Ordinal);
}
