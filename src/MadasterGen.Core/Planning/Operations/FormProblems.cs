using System;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Tells what a document says of a form and its methods cannot send.</summary>
internal sealed class FormProblems
{
    private readonly OperationPlaces _places;
    private readonly ApiMediaType _content;
    private readonly SchemaResolver _schemas;
    private readonly ProblemList _problems;

    public FormProblems(OperationPlaces places, ApiMediaType content, SchemaResolver schemas, ProblemList problems) =>
        (_places, _content, _schemas, _problems) = (places, content, schemas, problems);

    /// <summary>Tells of the form as a whole.</summary>
    /// <param name="view">Its schema.</param>
    /// <param name="fields">How many fields it has.</param>
    /// <param name="place">Its place.</param>
    public void ReportForm(SchemaView view, int fields, TypePlace place)
    {
        MergedAdditional additional = view.Content.Additional;
        // An object that forbids whatever it does not declare is empty on purpose.
        bool isEmpty = view is ObjectView { IsEmpty: true } && additional.Kind == ApiAdditionalProperties.Forbidden;
        if (fields == 0 && !isEmpty)
            _problems.Add(ProblemIds.FormHasNoFields, place.Pointer, place.Name);
        if (FormBody.LacksNames(_content, view))
            _problems.Add(ProblemIds.FormPartsHaveNoNames, place.Pointer, place.Name);
        if (fields > 0 && additional.DeclaredAt is { } declared)
            Report(declared.Place.Child("additionalProperties").Pointer, "additionalProperties", "the form has the fields that it names");
        if (MediaTypes.IsMultipart(_content.Name))
            ReportHeaders();
    }

    /// <summary>Tells of a file that could be something else, too.</summary>
    public void ReportFile(FormField field, TypePlace place)
    {
        bool isOther = _schemas.View(field.At).Content.Choices.SelectMany(choice => choice.Alternatives).Select(_schemas.View)
            .Select(one => one is ListView list ? _schemas.View(list.Items) : one)
            .Any(one => one is not (ScalarView { Scalar: Scalar.Binary } or AnyView));
        if (isOther)
            Report(place.Pointer, field.Name, "the part is a file, whatever else it can be");
    }

    /// <summary>Tells of what a style has no form for.</summary>
    /// <param name="field">The field.</param>
    /// <param name="type">Its type.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="pointer">The place of the form.</param>
    public void ReportStyle(FormField field, CSharpType type, FieldForm form, string pointer)
    {
        string below = pointer + JsonPointer.Of("properties", field.Name);
        bool hasParts = form is FieldForm.Parts or FieldForm.Deep;
        if (hasParts && ParameterNesting.IsIn(_schemas.View(field.At), _schemas))
        {
            string how = ParameterNesting.Sent(form == FieldForm.Deep, repeats: FieldEncodings.SeparatorOf(field.Name, _content) is null);
            _problems.Add(ProblemIds.ParameterIsNested, below, field.Name, _places.Operation.Label, how);
        }
        else if (!hasParts && type is ListType && FieldEncodings.IsDeep(field.Name, _content))
        {
            Report(below, ParameterStyles.DeepObject, ParameterNesting.OfList);
        }
    }

    // What the document says of their headers no part has, but for those that every part has anyway.
    private void ReportHeaders()
    {
        foreach (ApiPartEncoding part in _content.Encoding.Where(part => part.Headers.Any(IsOwnHeader)))
        {
            string pointer = OperationPlaces.MediaType(_places.Body, _content).Child("encoding", part.Property).Child("headers").Pointer;
            Problem problem = Problem.At(
                ProblemIds.ConstructIsNotRepresented, pointer, "headers", $"the part '{part.Property}' is sent without them");
            _problems.Add(part.RequiresHeaders ? problem with { IsWarning = true } : problem);
        }
    }

    private void Report(string pointer, string construct, string meaning) =>
        _problems.Add(ProblemIds.ConstructIsNotRepresented, pointer, construct, meaning);

    private static bool IsOwnHeader(string name) =>
        !name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
        && !name.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase);
}
