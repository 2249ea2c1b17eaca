using MadasterGen.Planning.Types;

namespace MadasterGen.Emission.Types;

/// <summary>Writes what stands before the declaration of a type.</summary>
internal static class TypeHeadEmitter
{
    /// <summary>Writes it.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="plan">The type.</param>
    /// <param name="fallback">What it is, where the document does not tell.</param>
    /// <param name="remarks">What is to be known of it, as XML; null when nothing is.</param>
    public static void Write(CodeWriter writer, TypePlan plan, string fallback, string? remarks = null)
    {
        Documentation.Summary(writer, plan.Description, fallback);
        if (remarks is not null)
            writer.Line($"/// <remarks>{remarks}</remarks>");
        Documentation.Obsolete(writer, plan.IsDeprecated, "The document calls this type deprecated.");
        writer.Line(FileHead.GeneratedCode);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({plan.FullName}.MadasterJsonConverter))]");
    }
}
