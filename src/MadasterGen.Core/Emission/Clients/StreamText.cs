using System;
using System.Linq;
using MadasterGen.Emission.Types;
using MadasterGen.Model;
using MadasterGen.Planning.Operations.Sequences;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the expressions that give the values of a sequence.</summary>
internal static class StreamText
{
    /// <summary>The expression, without what ends it.</summary>
    /// <param name="sequence">What it gives.</param>
    /// <param name="made">The expression that makes the request.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Of(SequencePlan sequence, string made, string root)
    {
        string element = TypeText.Of(sequence.Element, sequence.IsElementNullable, root);
        string form = sequence.Events is { } events ? $"{Form(events, root)}, " : "";
        string read = JsonReading.Reader(sequence.Element, sequence.IsElementNullable, root);
        string holdsNull = CSharpText.Literal(sequence.IsElementNullable);
        return $"_transport.EnumerateAsync(\n"
            + $"    () => {made}, {CSharpText.Literal(sequence.MediaType)},\n"
            + $"    exchange => new global::{root}.{Reader(sequence.Format)}<{element}>(exchange, {form}{read}, {holdsNull}),\n"
            + "    cancellationToken)";
    }

    private static string Reader(SequenceFormat format) => format switch
    {
        SequenceFormat.Lines => "MadasterLineReader",
        SequenceFormat.Texts => "MadasterTextSequenceReader",
        SequenceFormat.Events => "MadasterEventReader",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static string Form(EventFormPlan form, string root) => form switch
    {
        DataFormPlan data => $"global::{root}.MadasterEventForm.{(data.IsJson ? "Json" : "Text")}",
        FieldsFormPlan fields => $"new global::{root}.MadasterEventForm({HoldsJson(fields)}{(fields.IsDotNet ? ", isDotNet: true" : "")})",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string HoldsJson(FieldsFormPlan fields)
    {
        if (fields.Others.Count == 0)
            return $"static _ => {CSharpText.Literal(fields.HoldsJson)}";
        string others = string.Join(" or ", fields.Others.Select(CSharpText.Literal));
        return $"static type => type is {(fields.HoldsJson ? $"not ({others})" : others)}";
    }
}
