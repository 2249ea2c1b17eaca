using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>Writes access to what an object holds besides its declared properties.</summary>
internal static class AdditionalPropertiesEmitter
{
    /// <summary>Writes the dictionary and the indexer.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        if (record.AdditionalProperties is not { } plan)
            return;
        WriteDeclares(writer, record, plan);
        if (plan is not { IsInherited: false } additional)
            return;
        string root = record.RootNamespace;
        string json = Names.Json(root);
        string value = TypeText.Of(additional.Type, additional.IsNullable, root);
        writer.Line("/// <summary>What the object holds besides its declared properties, by the names on the wire.</summary>");
        using (writer.Block($"public global::System.Collections.Generic.IReadOnlyDictionary<string, {value}> AdditionalProperties"))
        {
            writer.Line($"get => _additional ?? global::{root}.MadasterEmptyMap<{value}>.Value;");
            writer.Line(Declared(record).Length == 0
                ? $"init => _additional = {json}.Copy(value);"
                : $"init => _additional = {json}.CopyAdditional(value, {IsDeclared(record)});");
        }
        writer.Line();

        string declared = additional.IndexesDeclared ? "declared or not; " : "other than the declared properties; ";
        writer.Line($"/// <summary>The value of a name on the wire, {declared}null when it is absent.</summary>");
        writer.Line("/// <param name=\"name\">The name on the wire.</param>");
        using (writer.Block($"public {TypeText.Of(additional.Type, true, root)} this[string name]"))
        {
            WriteGetter(writer, record, additional);
            using (writer.Block("init"))
                WriteInitializer(writer, record, additional);
        }
        writer.Line();
    }

    // A base does not know what the types below it declare: each names its own.
    private static void WriteDeclares(CodeWriter writer, RecordPlan record, AdditionalPropertiesPlan additional)
    {
        if (record.Discriminator is null || (additional.IsInherited && record.Properties.Count == 0))
            return;
        IEnumerable<string> own = additional.IsInherited ? record.Properties.Select(p => p.JsonName) : Declared(record);
        bool isBase = record.IsAbstract || record.HasSubtypes;
        string modifiers = additional.IsInherited ? "private protected override" : isBase ? "private protected virtual" : "private";
        string inherited = additional.IsInherited ? " || base.DeclaresName(name)" : "";
        writer.Line($"{modifiers} bool DeclaresName(string name) => name is {CSharpText.AnyOf(own)}{inherited};");
        writer.Line();
    }

    private static void WriteGetter(CodeWriter writer, RecordPlan record, AdditionalPropertiesPlan additional)
    {
        string type = TypeText.Of(additional.Type, additional.IsNullable, record.RootNamespace);
        string mayLack = type.EndsWith("?", StringComparison.Ordinal) || additional.Type.IsValueType ? "" : "?";
        string absent = Absent(additional.Type, record.RootNamespace);
        string found = $"_additional is not null && _additional.TryGetValue(name, out {type}{mayLack} value) ? value : {absent}";
        if (!IndexesProperties(record, additional))
        {
            writer.Line($"get => {found};");
            return;
        }
        writer.Line("get => name switch");
        using (writer.Block(';'))
        {
            foreach (PropertyPlan property in record.Properties)
            {
                string root = record.RootNamespace;
                string value = PropertyShape.IsFieldNullable(property)
                    ? property.FieldName
                    : $"{PropertyShape.IsSet(property, root)} ? {property.FieldName} : {Absent(property.Type, root)}";
                writer.Line($"{CSharpText.Literal(property.JsonName)} => {value},");
            }
            writer.Line($"_ => {found},");
        }
    }

    // A union converts from the types of its cases: null would be taken for one of those.
    private static string Absent(CSharpType type, string root) =>
        type.IsUnion ? $"default({TypeText.Of(type, true, root)})" : "null";

    private static void WriteInitializer(CodeWriter writer, RecordPlan record, AdditionalPropertiesPlan additional)
    {
        if (!IndexesProperties(record, additional))
        {
            if (Declared(record).Length > 0)
                WriteRefusal(writer, record);
            WriteAssignment(writer, record, additional);
            return;
        }
        using (writer.Block("switch (name)"))
        {
            foreach (PropertyPlan property in record.Properties)
            {
                writer.Line($"case {CSharpText.Literal(property.JsonName)}:");
                using (writer.Indent())
                {
                    writer.Line(Assignment(property, record.RootNamespace));
                    writer.Line("break;");
                }
            }
            writer.Line("default:");
            using (writer.Indent())
            {
                if (record.Discriminator is not null)
                    WriteRefusal(writer, record);
                WriteAssignment(writer, record, additional);
                writer.Line("break;");
            }
        }
    }

    private static bool IndexesProperties(RecordPlan record, AdditionalPropertiesPlan additional) =>
        additional.IndexesDeclared && record.Properties.Count > 0;

    private static void WriteRefusal(CodeWriter writer, RecordPlan record) =>
        writer.Line($"{Names.Json(record.RootNamespace)}.RefuseDeclared(name, {IsDeclared(record)});");

    private static void WriteAssignment(CodeWriter writer, RecordPlan record, AdditionalPropertiesPlan additional)
    {
        string json = Names.Json(record.RootNamespace);
        string value = additional.Type.IsValueType && !additional.IsNullable ? "value.GetValueOrDefault()" : "value";
        string with = $"_additional = {json}.With(_additional, name, {value});";
        if (additional.IsNullable)
        {
            writer.Line(with);
            return;
        }
        writer.Line("if (value is null)");
        writer.Line($"    _additional = {json}.Without(_additional, name);");
        writer.Line("else");
        writer.Line("    " + with);
    }

    private static string[] Declared(RecordPlan record)
    {
        string[] kind = record.Discriminator is { } discriminator ? [discriminator.JsonName] : [];
        return [.. record.AllProperties.Select(p => p.JsonName), .. kind];
    }

    private static string IsDeclared(RecordPlan record) => record.Discriminator is not null
        ? "DeclaresName"
        : $"static text => text is {CSharpText.AnyOf(Declared(record))}";

    private static string Assignment(PropertyPlan property, string root)
    {
        if (property.IsNullable)
            return $"{property.Name} = value;";
        string word = PropertyShape.Word(property);
        string value = property.Type.IsValueType ? "value.GetValueOrDefault()" : "value";
        return $"{property.FieldName} = {value};\n{word} = {PropertyShape.Marked(property, root)};";
    }
}
