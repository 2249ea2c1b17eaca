using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Plans bodies whose parts methods take one by one.</summary>
internal sealed class FormPlanner
{
    // What files of a form are called that the document does not name: servers that take several under one name mostly call them so.
    private const string Files = "files";

    private static readonly ListType s_files = new(CSharpType.File, false);

    private readonly TypePlanner _types;
    private readonly ProblemList _problems;

    public FormPlanner(TypePlanner types, ProblemList problems) => (_types, _problems) = (types, problems);

    /// <summary>Plans a form.</summary>
    /// <param name="places">The operation.</param>
    /// <param name="content">The media type.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="place">The place of what it describes.</param>
    /// <param name="reserved">Names that no field may have.</param>
    public FormBodyPlan Plan(
        OperationPlaces places, ApiMediaType content, SchemaAt schema, TypePlace place, ISet<string> reserved)
    {
        SchemaView view = _types.Schemas.View(schema);
        IReadOnlyList<FormField> given = FormFields.Of(view, content, places.BodyDemand, _types.Schemas);
        string? description = places.Operation.Body?.Description;
        FormProblems told = new(places, content, _types.Schemas, _problems);
        told.ReportForm(view, given.Count, place);
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
            CSharpType? file = holdsFiles ? FileOf(field, content, isByPosition) : null;
            if (file is not null)
                told.ReportFile(field, below);
            CSharpType type = file ?? TypeOf(field, below);
            string name = names[field.Name].Name;
            bool isOnePart = IsListAtPlace(field, type, isByPosition);
            if (holdsFiles && FieldEncodings.IsLeftToCaller(field.Name, isOnePart ? FieldForm.Json : FormOf(type, true), content))
            {
                _problems.Add(ProblemIds.ParameterIsSimplified, below.Pointer, field.Name, places.Operation.Label);
                type = CSharpType.String;
                isOnePart = false;
            }
            EquatableArray<string> inner = ParameterStyles.Inner(type, FormParts.EncodingOf(field.Name, content)?.InnerStyles ?? []);
            bool isOwnText = type.Innermost() is UserType && !FormParts.HoldsOthers(_types.Schemas.View(field.At), _types.Schemas);
            FieldForm usual = isOnePart ? FieldForm.Json : isOwnText || inner.Count > 0 ? FieldForm.Text : FormOf(type, holdsFiles);
            // A value that could be several parts would take the places of the next.
            if (usual == FieldForm.ByKind && isByPosition)
                usual = FieldForm.Json;
            FieldForm form = isOnePart ? FieldForm.Json : FieldEncodings.FormOf(field.Name, type, usual, content);
            told.ReportStyle(field, type, form, place.Pointer);
            return new FieldPlan(name, field.Name, type, form, field.IsRequired, field.Description)
            {
                Separator = form == FieldForm.Parts || (type is ListType && form == FieldForm.Text)
                    ? FieldEncodings.SeparatorOf(field.Name, content)
                    : null,
                MediaType = holdsFiles ? FieldEncodings.MediaTypeOf(field.Name, form, content) : null,
                AllowsReserved = FieldEncodings.AllowsReserved(field.Name, content),
                Inner = inner,
                IsOnePart = isOnePart,
                SentName = FormBody.HasNames(content, view) ? NameOf(field, type, isByPosition) : null,
            };
        }
    }

    // Its elements cannot be parts of their own, which would stand in the places of the next.
    private static bool IsListAtPlace(FormField field, CSharpType type, bool isByPosition) =>
        isByPosition && field.Name != PartNames.Rest && type is ListType && type != s_files;

    private static string NameOf(FormField field, CSharpType type, bool isByPosition) =>
        isByPosition && type == s_files ? Files : field.Name;

    // Alternatives of the form can each say something else of a field, and whoever calls knows which one is meant.
    private CSharpType TypeOf(FormField field, TypePlace place) => field.Written.Count == 1
        ? _types.Resolve(field.At, place)
        : _types.ResolveOneOf(field.Written.Select(at => new UsedSchema(at, place.Below("", at.Place.Pointer))), field.At, place);

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
        GeneratedType { Shape: GeneratedShape.Record } or MapType or UserType => FieldForm.Json,
        GeneratedType { Shape: GeneratedShape.Union } => FieldForm.ByKind,
        // A part that can be anything says that it is JSON; a field has nowhere to say it.
        JsonType => holdsFiles ? FieldForm.Json : FieldForm.ByKind,
        FileType => holdsFiles ? FieldForm.File : FieldForm.FileName,
        ScalarType or GeneratedType { Shape: GeneratedShape.Enum or GeneratedShape.ScalarUnion } => FieldForm.Text,
        _ => throw type.CannotBeHere(),
    };
}
