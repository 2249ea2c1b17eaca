using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Plans the body of an operation.</summary>
internal sealed class BodyPlanner
{
    // What files of a form are called that the document does not name: servers that take several under one name mostly call them so.
    private const string Files = "files";

    private static readonly ListType s_files = new(CSharpType.File, false);

    private readonly TypePlanner _types;
    private readonly ProblemList _problems;

    public BodyPlanner(TypePlanner types, ProblemList problems)
    {
        _types = types;
        _problems = problems;
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

    private BodyPlan Plan(
        OperationPlaces places, ApiBody body, ApiMediaType content, string name, string pointer, ISet<string> reserved)
    {
        ApiOperation operation = places.Operation;
        TypePlace place = new(name + "Request", pointer + JsonPointer.Of("requestBody", "content", content.Name, "schema"), false);
        SchemaAt schema = places.SchemaOf(places.Body, content, places.Part with { IsBody = true });
        string mediaType = MediaTypes.Concrete(content.Name);
        if (MediaTypes.IsJson(content.Name))
            return new JsonBodyPlan(_types.Resolve(schema, place).WithinJson(), SendsIdentifier(operation), mediaType, body.Description);
        if (FormBody.Is(content))
            return PlanForm(places, content, schema, place, reserved);
        if (SequenceBody.IsSent(content))
            return PlanSequence(content, schema, place, mediaType, body.Description);
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

    private FormBodyPlan PlanForm(
        OperationPlaces places, ApiMediaType content, SchemaAt schema, TypePlace place, ISet<string> reserved)
    {
        SchemaView view = _types.Schemas.View(schema);
        IReadOnlyList<FormField> given = FormFields.Of(view, content, places.BodyDemand, _types.Schemas);
        string? description = places.Operation.Body?.Description;
        // An object that forbids whatever it does not declare is empty on purpose.
        bool isEmpty = view is ObjectView { IsEmpty: true, Content.Additional.Kind: ApiAdditionalProperties.Forbidden };
        if (given.Count == 0 && !isEmpty)
            _problems.Add(ProblemIds.FormHasNoFields, place.Pointer, place.Name);
        if (FormBody.LacksNames(content, view))
            _problems.Add(ProblemIds.FormPartsHaveNoNames, place.Pointer, place.Name);
        IReadOnlyDictionary<string, AssignedName> names =
            NameScope.Assign(given.Select(field => field.Name), Identifiers.Camel, reserved.Contains);
        bool holdsFiles = MediaTypes.IsMultipart(content.Name);
        bool isByPosition = view is ListView || content.IsByPosition;
        EquatableArray<FieldPlan> fields = given.Select(Field).ToEquatableArray();
        return holdsFiles
            ? new MultipartBodyPlan(fields, MediaTypes.WithoutBoundary(content.Name), description)
            : new UrlEncodedBodyPlan(fields, content.Name, description);

        FieldPlan Field(FormField field)
        {
            TypePlace below = view is ListView ? place : place.Below(Identifiers.Pascal(field.Name), "properties", field.Name);
            CSharpType type = (holdsFiles ? FileOf(field, content, isByPosition) : null) ?? _types.Resolve(field.At, below);
            string name = names[field.Name].Name;
            if (holdsFiles && FieldEncodings.IsLeftToCaller(field.Name, FormOf(type, true), content))
            {
                _problems.Add(ProblemIds.ParameterIsSimplified, below.Pointer, field.Name, places.Operation.Label);
                type = CSharpType.String;
            }
            FieldForm usual = FormOf(type, holdsFiles);
            FieldForm form = holdsFiles
                ? FieldEncodings.FormOf(field.Name, usual, content)
                : FieldEncodings.FormOf(field.Name, type, usual, content);
            ReportNesting(field, form, places.Operation, place.Pointer);
            string? wireName = FormBody.HasNames(content, view) ? isByPosition && type == s_files ? Files : field.Name : null;
            return new FieldPlan(name, field.Name, type, form, field.IsRequired, field.Description)
            {
                Separator = form == FieldForm.Parts || (type is ListType && form == FieldForm.Text)
                    ? FieldEncodings.SeparatorOf(field.Name, content)
                    : null,
                MediaType = holdsFiles ? FieldEncodings.MediaTypeOf(field.Name, form, content) : null,
                SentName = wireName,
            };
        }
    }

    private void ReportNesting(FormField field, FieldForm form, ApiOperation operation, string pointer)
    {
        if (form is not (FieldForm.Parts or FieldForm.Deep) || !ParameterNesting.IsIn(_types.Schemas.View(field.At), _types.Schemas))
            return;
        string below = pointer + JsonPointer.Of("properties", field.Name);
        string how = ParameterNesting.Sent(form == FieldForm.Deep);
        _problems.Add(ProblemIds.ParameterIsNested, below, field.Name, operation.Label, how);
    }

    // The type of a part that is a file or a list of files; null for any other.
    private CSharpType? FileOf(FormField field, ApiMediaType content, bool isByPosition)
    {
        ApiPartEncoding? part = FormParts.EncodingOf(field.Name, content);
        return FormParts.FilesIn(_types.Schemas.View(field.At), part, isByPosition, _types.Schemas) switch
        {
            PartFiles.None => null,
            PartFiles.One => CSharpType.File,
            PartFiles.Several => s_files,
            var other => throw new ArgumentOutOfRangeException(nameof(field), other, null),
        };
    }

    private static FieldForm FormOf(CSharpType type, bool holdsFiles) => type switch
    {
        ListType { Element: ListType } => FieldForm.Json,
        ListType list => FormOf(list.Element, holdsFiles),
        GeneratedType { Shape: GeneratedShape.Record or GeneratedShape.Union } or MapType or JsonType => FieldForm.Json,
        FileType => holdsFiles ? FieldForm.File : FieldForm.FileName,
        ScalarType or GeneratedType { Shape: GeneratedShape.Enum or GeneratedShape.ScalarUnion } => FieldForm.Text,
        _ => throw type.CannotBeHere(),
    };

    // A PUT or PATCH whose path ends in no parameter can say only in its body which resource it means.
    private static bool SendsIdentifier(ApiOperation operation) =>
        operation.Method is "PUT" or "PATCH" && !operation.Path.EndsWith("}", StringComparison.Ordinal);
}
