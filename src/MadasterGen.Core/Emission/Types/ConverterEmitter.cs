using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types;

/// <summary>Writes the converter by which <c>JsonSerializer</c> reads and writes a type.</summary>
internal static class ConverterEmitter
{
    /// <summary>Writes the converter of a record, an enum or a union.</summary>
    public static void Write(CodeWriter writer, TypePlan type)
    {
        string hides = type is RecordPlan { BaseType: not null } ? "new " : "";
        string converter = type is EnumPlan ? "MadasterKeyConverter" : "MadasterConverter";
        writer.Line(
            "/// <summary>Lets <c>JsonSerializer</c> read and write the type; public so that contexts of other projects can use it."
            + "</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (writer.Block(
            $"public {hides}sealed class MadasterJsonConverter : global::{type.RootNamespace}.{converter}<{type.FullName}>"))
        {
            writer.Line($"internal override {type.FullName} ReadValue(ref {Names.Reader} reader) => ReadJson(ref reader);");
            string written = type is EnumPlan { Wire: var wire }
                ? JsonWriting.Value(wire, "value.Value", "", type.RootNamespace)
                : $"value.WriteJson(writer, global::{type.RootNamespace}.MadasterJsonMode.Full);";
            writer.Line($"internal override void WriteValue({Names.Writer} writer, {type.FullName} value) => {written}");
            if (type is EnumPlan values)
                WriteKeys(writer, values);
        }
    }

    private static void WriteKeys(CodeWriter writer, EnumPlan type)
    {
        string value = type.IsOfStrings
            ? "key"
            : $"{type.Wire.Row.Text}.Parse(key, global::System.Globalization.CultureInfo.InvariantCulture)";
        writer.Line($"internal override {type.FullName} FromKey(string key) => new {type.FullName}({value});");
        writer.Line($"internal override string ToKey({type.FullName} value) => {(type.IsOfStrings ? "value.Value" : "value.ToString()")};");
    }
}
