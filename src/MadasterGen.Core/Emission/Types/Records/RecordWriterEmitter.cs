using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>Writes how a record is written as JSON.</summary>
internal static class RecordWriterEmitter
{
    private const string Identifier = "id";

    /// <summary>Writes <c>WriteJson</c> and the encoded names it uses.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        string mode = $"global::{record.RootNamespace}.MadasterJsonMode";
        string modifier = record switch
        {
            { IsAbstract: true } => "abstract ",
            { BaseType: not null } => "override ",
            { HasSubtypes: true } => "virtual ",
            _ => "",
        };
        string head = $"internal {modifier}void WriteJson({Names.Writer} writer, {mode} mode)";
        if (record.IsAbstract)
        {
            writer.Line(head + ";");
            writer.Line();
            return;
        }
        EquatableArray<PropertyPlan> properties = record.AllProperties;
        using (writer.Block(head))
        {
            writer.Line("writer.WriteStartObject();");
            if (record.Discriminator is { } discriminator)
            {
                string write = discriminator.IsLiteral
                    ? $"{Names.Json(record.RootNamespace)}.WriteLiteral(writer, JsonNames.{discriminator.Name}, "
                    : $"{Names.Json(record.RootNamespace)}.WriteString(writer, JsonNames.{discriminator.Name}, ";
                if (record.IsUnknownKind)
                    writer.Conditional("if (_kind is not null)", $"{write}_kind);");
                else
                    writer.Line($"{write}{DiscriminatorEmitter.Text(record)});");
            }
            foreach (PropertyPlan property in properties)
                WriteProperty(writer, property, record.RootNamespace, mode);
            if (record.AdditionalProperties is { } additional)
                WriteAdditional(writer, additional, record.RootNamespace);
            WriteUnknown(writer, properties, mode, record.AdditionalProperties is not null);
            writer.Line("writer.WriteEndObject();");
        }
        writer.Line();
        WriteNames(writer, record, properties);
    }

    private static void WriteProperty(CodeWriter writer, PropertyPlan property, string root, string mode)
    {
        string condition = PropertyShape.IsSet(property, root);
        if (property.IsReadOnly)
            condition += property.JsonName == Identifier ? $" && mode != {mode}.Request" : $" && mode == {mode}.Full";
        string name = $"JsonNames.{property.Name}";
        string? whole = PropertyShape.IsFieldNullable(property)
            ? JsonWriting.OptionalMember(property.Type, name, property.FieldName, root)
            : JsonWriting.Member(property.Type, name, property.FieldName, root);
        if (whole is not null)
        {
            WriteConditional(writer, $"if ({condition})", whole);
            return;
        }
        bool isValue = property.Type.IsValueType;
        string value = isValue ? $"{property.FieldName}.GetValueOrDefault()" : property.FieldName + "!";
        string isNull = isValue ? $"!{property.FieldName}.HasValue" : $"{property.FieldName} is null";
        bool hasNameWithIt = JsonWriting.WritesNameWithValue(property.Type);
        string begins = $"{Names.Json(root)}.{(hasNameWithIt ? "IsNotNull" : "BeginMember")}(writer, {name}, {isNull})";
        writer.Conditional(
            $"if ({condition} && {begins})",
            hasNameWithIt ? JsonWriting.Member(property.Type, name, value, root) : JsonWriting.ValueInside(property.Type, value, root));
    }

    private static void WriteConditional(CodeWriter writer, string condition, string statements)
    {
        if (statements.IndexOf('\n') < 0)
        {
            writer.Conditional(condition, statements);
            return;
        }
        using (writer.Block(condition))
            writer.Line(statements);
    }

    private static void WriteAdditional(CodeWriter writer, AdditionalPropertiesPlan additional, string root)
    {
        string json = Names.Json(root);
        string element = JsonWriting.ElementWriter(additional.Map, root);
        writer.Line("if (_additional is not null)");
        writer.Line($"    {json}.WriteMembers(writer, _additional, {element}, {json}.Inside(mode));");
    }

    // What was kept is written back unless it was set since, or belongs to responses only.
    private static void WriteUnknown(CodeWriter writer, EquatableArray<PropertyPlan> properties, string mode, bool hasAdditional)
    {
        int words = Math.Max(1, PropertyShape.Words(properties.Count));
        string left = string.Join(", ", Enumerable.Range(0, words).Select(word => LeftOut(properties, word, mode)));
        string additional = hasAdditional ? ", _additional" : "";
        writer.Line($"_unknown?.WriteTo(writer, stackalloc ulong[] {{ {left} }}{additional});");
    }

    private static string LeftOut(EquatableArray<PropertyPlan> properties, int word, string mode)
    {
        if (properties.Count == 0)
            return "0UL";
        PropertyPlan[] readOnly = [.. properties.Where(p => p.IsReadOnly && p.Index / 64 == word)];
        return readOnly.Length == 0
            ? $"_set{word}"
            : $"mode == {mode}.Full ? _set{word} : _set{word} | {PropertyShape.Mask(readOnly)}";
    }

    private static void WriteNames(CodeWriter writer, RecordPlan record, EquatableArray<PropertyPlan> properties)
    {
        if (properties.Count == 0 && record.Discriminator is null)
            return;
        writer.Line("// The names on the wire, encoded once.");
        using (writer.Block("private static class JsonNames"))
        {
            List<string> names = [];
            if (record.Discriminator is { } discriminator)
                names.Add(EncodedName(discriminator.Name, discriminator.JsonName, record.RootNamespace));
            foreach (PropertyPlan property in properties)
                names.Add(EncodedName(property.Name, property.JsonName, record.RootNamespace));
            writer.Line("internal static readonly global::System.Text.Json.JsonEncodedText");
            using (writer.Indent())
                writer.Filled(names, ", ", ";");
        }
        writer.Line();
    }

    private static string EncodedName(string name, string jsonName, string root) =>
        $"{name} = {Names.Json(root)}.Name({CSharpText.Literal(jsonName)})";
}
