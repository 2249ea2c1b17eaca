using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>Verbs that version 3.0 does not know.</summary>
internal static class MethodRule
{
    private const string Additional = "additionalOperations";
    private const string Consequence = "it has no method for this verb";

    /// <summary>Takes their operations out of a path, and reports them.</summary>
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Take("query") is { } query)
            context.ReportLostCall(query.Key, place.Child(query.Key.Text), "QUERY", Consequence);
        if (draft.Take(Additional)?.Value is not StructureObject additional)
            return;
        foreach (StructureMember operation in additional.Members)
            context.ReportLostCall(operation.Key, place.Child(Additional).Child(operation.Key.Text), operation.Key.Text, Consequence);
    }
}
