using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations.Sequences;

/// <summary>Plans what a sequence gives.</summary>
internal sealed class SequencePlanner
{
    private readonly TypePlanner _types;

    public SequencePlanner(TypePlanner types) => _types = types;

    /// <summary>The sequence that an operation can be asked for; null when there is none.</summary>
    public SequencePlan? Plan(OperationPlaces places, string name, string pointer)
    {
        if (SequenceBody.Of(places) is not { } body)
            return null;
        SequenceFormat format = MediaTypes.SequenceOf(body.Media.Name)!.Value;
        SchemaAt value = SequenceBody.Of(body.Media, body.Whole, _types.Schemas)!;
        EventFormPlan? events = format == SequenceFormat.Events ? FormOf(value, body.Media.IsByItems) : null;
        // Of data that are any string no more is known than that they are those of an event.
        if (events is null or FieldsFormPlan || !IsAnyString(value))
            return Plan(body, value, name, pointer, format, events);
        CSharpType plain = new GeneratedType(_types.SharedFullName("MadasterServerSentEvent"), GeneratedShape.Record);
        return new SequencePlan(plain, false, body.Media.Name, format, new FieldsFormPlan(false, default, false));
    }

    private SequencePlan Plan(
        SequenceBody body, SchemaAt value, string name, string pointer, SequenceFormat format, EventFormPlan? events)
    {
        // What is written in place is named as the elements of a list of that name.
        string written = pointer + JsonPointer.Of("responses", body.Response.Status, "content", body.Media.Name, "schema");
        bool isList = value != body.Whole;
        CSharpType type = _types.Resolve(body.Whole, new TypePlace(isList ? name : name + "Item", written, true));
        return type is ListType list && isList
            ? new SequencePlan(list.Element, list.IsElementNullable, body.Media.Name, format, events)
            : new SequencePlan(type.WithinJson(), _types.Schemas.IsNullable(value), body.Media.Name, format, events);
    }

    private bool IsAnyString(SchemaAt value) => _types.Schemas.View(value) is AnyView
        or ScalarView { Scalar: Scalar.String or Scalar.Binary, Content.Enum: null };

    private EventFormPlan FormOf(SchemaAt value, bool isByItems)
    {
        if (EventShape.Of(value, isByItems, _types.Schemas) is not { } shape)
            return new DataFormPlan(EventShape.IsJson(_types.Schemas.View(value)));
        // What is said of no type, or of the first, is said of all others.
        bool holdsJson = (shape.Kinds.FirstOrDefault(kind => kind.Types.Count == 0) ?? shape.Kinds[0]).HoldsJson;
        IEnumerable<string> others = shape.Kinds.Where(kind => kind.HoldsJson != holdsJson).SelectMany(kind => kind.Types);
        return new FieldsFormPlan(holdsJson, others.Distinct().ToEquatableArray(), shape.Names == EventNames.DotNet);
    }
}
