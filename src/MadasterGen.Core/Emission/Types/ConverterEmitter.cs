using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types;

/// <summary>Writes the converter by which <c>JsonSerializer</c> reads and writes a type.</summary>
internal static class ConverterEmitter
{
    private const string Options = "global::System.Text.Json.JsonSerializerOptions options";

    private const string ReadParameters = $"ref {Names.Reader} reader, global::System.Type typeToConvert, {Options}";

    /// <summary>Writes the converter of a record or an enum.</summary>
    public static void Write(CodeWriter writer, TypePlan type)
    {
        string hides = type is RecordPlan { BaseType: not null } ? "new " : "";
        writer.Line(
            "/// <summary>Lets <c>JsonSerializer</c> read and write the type; public so that contexts of other projects can use it."
            + "</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        string converter = $"global::System.Text.Json.Serialization.JsonConverter<{type.FullName}>";
        using (writer.Block($"public {hides}sealed class MadasterJsonConverter : {converter}"))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override {type.FullName} Read(");
            writer.Line($"    {ReadParameters}) =>");
            writer.Line("    ReadJson(ref reader);");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override void Write(");
            writer.Line($"    {WriteParameters(type)}) =>");
            writer.Line(type is EnumPlan { Wire: var wire }
                ? $"    {JsonWriting.Value(wire, "value.Value", "", type.RootNamespace)}"
                : $"    value.WriteJson(writer, global::{type.RootNamespace}.MadasterJsonMode.Full);");
            if (type is EnumPlan values)
                WriteAsKey(writer, values);
        }
    }

    private static void WriteAsKey(CodeWriter writer, EnumPlan type)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override {type.FullName} ReadAsPropertyName(");
        writer.Line($"    {ReadParameters}) =>");
        const string text = "reader.GetString()!";
        string value = type.IsOfStrings
            ? text
            : $"{type.Wire.Row.Text}.Parse({text}, global::System.Globalization.CultureInfo.InvariantCulture)";
        writer.Line($"    new {type.FullName}({value});");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override void WriteAsPropertyName(");
        writer.Line($"    {WriteParameters(type)}) =>");
        writer.Line($"    writer.WritePropertyName({(type.IsOfStrings ? "value.Value" : "value.ToString()")});");
    }

    private static string WriteParameters(TypePlan type) => $"{Names.Writer} writer, {type.FullName} value, {Options}";
}
