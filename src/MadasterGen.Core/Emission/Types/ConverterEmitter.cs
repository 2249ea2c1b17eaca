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
        writer.Line("/// <summary>Lets <c>JsonSerializer</c> read and write the type; public so that contexts of other projects can use it.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (writer.Block($"public {hides}sealed class MadasterJsonConverter : global::System.Text.Json.Serialization.JsonConverter<{type.FullName}>"))
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
            if (isEnum)
                WriteAsKey(writer, type);
        }
    }

    private static void WriteAsKey(CodeWriter writer, TypePlan type)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override {type.FullName} ReadAsPropertyName(");
        writer.Line($"    ref {Names.Reader} reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>");
        writer.Line($"    new {type.FullName}(reader.GetString()!);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override void WriteAsPropertyName(");
        writer.Line($"    {Names.Writer} writer, {type.FullName} value, global::System.Text.Json.JsonSerializerOptions options) =>");
        writer.Line("    writer.WritePropertyName(value.Value);");
    }
}
