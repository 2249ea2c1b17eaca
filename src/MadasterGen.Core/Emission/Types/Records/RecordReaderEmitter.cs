using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>Writes how a record is read from JSON.</summary>
internal static class RecordReaderEmitter
{
    /// <summary>Writes <c>ReadJson</c>, and for records with subtypes the choice between them.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        string hides = record.BaseType is null ? "" : "new ";
        string readJson = $"internal static {hides}{OwnName.Of(record)} ReadJson(ref {Names.Reader} reader)";
        bool isChosen = record.IsAbstract || record.HasSubtypes;
        if (isChosen)
            SubtypeChoiceEmitter.Write(writer, record, readJson);
        if (!record.IsAbstract)
            WriteReader(writer, record, isChosen ? ReadJsonAs(record) : readJson);
    }

    // Reads a record that has subtypes as just what it is.
    private static string ReadJsonAs(RecordPlan record)
    {
        string hides = record.IsBelowSubtype ? "new " : "";
        return $"internal static {hides}{OwnName.Of(record)} ReadJsonAs(ref {Names.Reader} reader)";
    }

    private static void WriteReader(CodeWriter writer, RecordPlan record, string head)
    {
        string json = Names.Json(record.RootNamespace);
        using (writer.Block(head))
        {
            writer.Line($"{json}.ReadStartObject(ref reader);");
            writer.Line($"{OwnName.Of(record)} value = {RecordPropertyEmitter.NewUnset(record)};");
            if (record.IsUnknownKind)
                WriteMembersAndRawJson(writer, record);
            else
                WriteMembers(writer, record);
            WriteRequiredCheck(writer, record);
            writer.Line("return value;");
        }
        writer.Line();
    }

    private static void WriteMembersAndRawJson(CodeWriter writer, RecordPlan record)
    {
        writer.Line($"value._json = global::{record.RootNamespace}.MadasterRawJson.Begin(ref reader);");
        using (writer.Block("try"))
            WriteMembers(writer, record);
        using (writer.Block("finally"))
            writer.Line("value._json.End(ref reader);");
    }

    private static void WriteMembers(CodeWriter writer, RecordPlan record)
    {
        using (writer.Block($"while ({Names.Json(record.RootNamespace)}.ReadMember(ref reader, out {Names.Bytes} name))"))
            WriteMember(writer, record);
    }

    private static void WriteMember(CodeWriter writer, RecordPlan record)
    {
        if (!record.TakesEverything)
            writer.Line(record.AllProperties.Any(p => p.CanBeOdd) ? "int index = -1;" : "const int index = -1;");
        Case[] cases = [.. Cases(record).OrderBy(one => one.Length)];
        if (cases.Length > 0)
        {
            using (writer.Block("switch (name.Length)"))
            {
                foreach (Case one in cases)
                    WriteCase(writer, one, record);
            }
        }
        WriteOther(writer, record);
    }

    private static IEnumerable<Case> Cases(RecordPlan record)
    {
        if (record.Discriminator is { } discriminator)
            yield return new Case(discriminator.JsonName, null);
        foreach (PropertyPlan property in record.AllProperties)
            yield return new Case(property.JsonName, property);
    }

    // The compiler asks for the length once, and for the name where several have it in turn.
    private static void WriteCase(CodeWriter writer, Case one, RecordPlan record)
    {
        string condition = one.Property is null
            ? JsonReading.IsSame("name", one.JsonName, record.RootNamespace)
            : PropertyReaderEmitter.Condition(one.Property, record.RootNamespace);
        string length = one.Length.ToString(CultureInfo.InvariantCulture);
        writer.Line($"case {length} when {condition}:");
        using (writer.Indent())
        {
            if (one.Property is { } property)
                PropertyReaderEmitter.Write(writer, property, record.RootNamespace);
            else
                KindReaderEmitter.Write(writer, record);
        }
    }

    // What no case took goes into the dictionary, where there is one that can hold it; else it is kept as it came.
    private static void WriteOther(CodeWriter writer, RecordPlan record)
    {
        string root = record.RootNamespace;
        if (record.AdditionalProperties is { } additional)
        {
            string json = Names.Json(root);
            string type = TypeText.Of(additional.Type, additional.IsNullable, root);
            string value = JsonReading.Expression(additional.Type, additional.IsNullable, "reader", root);
            string keep = $"(value._additional ??= {json}.NewMap<{type}>())[{json}.TextOf(name)] = {value};";
            if (record.TakesEverything)
            {
                writer.Line(keep);
                return;
            }
            using (writer.Block(additional.AcceptsNull ? "if (index < 0)" : $"if (index < 0 && !{json}.IsNull(ref reader))"))
            {
                writer.Line(keep);
                writer.Line("continue;");
            }
        }
        writer.Line($"global::{root}.MadasterUnknownMembers.Keep(ref value._unknown, index, name, ref reader);");
    }

    private static void WriteRequiredCheck(CodeWriter writer, RecordPlan record)
    {
        string json = Names.Json(record.RootNamespace);
        foreach (IGrouping<string, PropertyPlan> word in record.AllProperties.Where(IsRequired).GroupBy(PropertyShape.Word))
        {
            string mask = PropertyShape.Mask(word);
            writer.Line($"if ({json}.Strict && (value.{word.Key} & {mask}) != {mask})");
            writer.Line($"    throw {json}.MissingMember(ref reader, {CSharpText.Literal(record.SchemaName)});");
        }
    }

    private static bool IsRequired(PropertyPlan property) => property.Presence is Presence.Required or Presence.RequiredNullable;

    private sealed record Case(string JsonName, PropertyPlan? Property)
    {
        public int Length { get; } = Encoding.UTF8.GetByteCount(JsonName);
    }
}
