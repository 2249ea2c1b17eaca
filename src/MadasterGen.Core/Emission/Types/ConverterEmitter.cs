using MadasterGen.Planning;

namespace MadasterGen.Emission.Types;

/// <summary>Writes the converter by which <c>JsonSerializer</c> reads and writes a type.</summary>
internal static class ConverterEmitter
{
    /// <summary>Writes the converter of a record.</summary>
    public static void Write(CodeWriter writer, TypePlan type)
    {
        bool isEnum = type is EnumPlan;
        string hides = type is RecordPlan { BaseType: not null } ? "new " : "";
        writer.Line("/// <summary>Lets <c>JsonSerializer</c> read and write the type.</summary>");
        using (writer.Block($"internal {hides}sealed class MadasterJsonConverter : global::System.Text.Json.Serialization.JsonConverter<{type.FullName}>"))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override {type.FullName} Read(");
            writer.Line($"    ref {Names.Reader} reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>");
            writer.Line("    ReadJson(ref reader);");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override void Write(");
            writer.Line($"    {Names.Writer} writer, {type.FullName} value, global::System.Text.Json.JsonSerializerOptions options) =>");
            writer.Line(isEnum
                ? "    writer.WriteStringValue(value.Value);"
                : $"    value.WriteJson(writer, global::{type.RootNamespace}.MadasterJsonMode.Full);");
        }
    }
}
