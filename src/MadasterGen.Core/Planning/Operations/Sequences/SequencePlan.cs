using MadasterGen.Model;

namespace MadasterGen.Planning.Operations.Sequences;

/// <summary>A success that brings values one after the other.</summary>
/// <param name="Element">What a value is.</param>
/// <param name="IsElementNullable">Whether a value can be <c>null</c>.</param>
/// <param name="MediaType">The media type to ask for.</param>
/// <param name="Format">How the values stand one after the other.</param>
/// <param name="Events">For events: how they are JSON.</param>
internal sealed record SequencePlan(
    CSharpType Element, bool IsElementNullable, string MediaType, SequenceFormat Format, EventFormPlan? Events);

/// <summary>How events are JSON.</summary>
internal abstract record EventFormPlan;

/// <summary>Their data are all that counts.</summary>
/// <param name="IsJson">Whether the data are JSON; else a string.</param>
internal sealed record DataFormPlan(bool IsJson) : EventFormPlan;

/// <summary>They are objects of their fields.</summary>
/// <param name="HoldsJson">Whether the data are JSON; else a string.</param>
/// <param name="Others">The types of events of which the contrary is true.</param>
/// <param name="IsDotNet">Whether the fields are called as in .NET.</param>
internal sealed record FieldsFormPlan(bool HoldsJson, EquatableArray<string> Others, bool IsDotNet) : EventFormPlan;
