using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types;

/// <summary>Writes the converter by which <c>JsonSerializer</c> reads and writes a type.</summary>
internal static class ConverterEmitter
{
    /// <summary>Writes the converter of a record, an enum or a union. It is public so that contexts of other projects can use it.</summary>
    public static void Write(CodeWriter writer, TypePlan type)
    {
        string own = OwnName.Of(type);
        string hides = type is RecordPlan { BaseType: not null } ? "new " : "";
        string converter = type is EnumPlan ? "MadasterKeyConverter" : "MadasterConverter";
        writer.Line("/// <inheritdoc/>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (writer.Block($"public {hides}sealed class MadasterJsonConverter : global::{type.RootNamespace}.{converter}<{own}>"))
        {
            writer.Line($"internal override {own} ReadValue(ref {Names.Reader} reader) => ReadJson(ref reader);");
            if (type is EnumPlan values)
                WriteOfEnum(writer, values);
            else
                WriteWriter(writer, own, $"value.WriteJson(writer, global::{type.RootNamespace}.MadasterJsonMode.Full);");
        }
    }

    private static void WriteOfEnum(CodeWriter writer, EnumPlan type)
    {
        string value = type.IsOfStrings
            ? "key"
            : $"{type.Wire.Row.Text}.Parse(key, global::System.Globalization.CultureInfo.InvariantCulture)";
        writer.Line($"internal override {type.Name} FromKey(string key) => new {type.Name}({value});");
        if (!type.IsOfStrings)
            WriteWriter(writer, type.Name, JsonWriting.Value(type.Wire, "value.Value", "", type.RootNamespace));
    }

    private static void WriteWriter(CodeWriter writer, string type, string statement) =>
        writer.Line($"internal override void WriteValue({Names.Writer} writer, {type} value) => {statement}");
}
