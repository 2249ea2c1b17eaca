using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Types;

/// <summary>Writes how a record is read from JSON.</summary>
internal static class RecordReaderEmitter
{
    /// <summary>Writes <c>ReadJson</c>, and for records with subtypes the choice between them.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        if (record.IsAbstract || record.HasSubtypes)
            WriteChoice(writer, record);
        if (!record.IsAbstract)
            WriteReader(writer, record, record.HasSubtypes ? "ReadJsonAs" : "ReadJson");
    }

    private static void WriteChoice(CodeWriter writer, RecordPlan record)
    {
        DiscriminatorPlan discriminator = record.Discriminator!;
        using (writer.Block($"internal static {Hides(record)}{record.FullName} ReadJson(ref {Names.Reader} reader)"))
        {
            writer.Line($"{Names.Bytes} kind = global::{record.RootNamespace}.MadasterJson.{(discriminator.IsLiteral ? "FindLiteral" : "FindText")}(reader, {CSharpText.Utf8Literal(discriminator.JsonName)});");
            foreach (SubtypePlan subtype in discriminator.Subtypes)
            {
                writer.Line($"if ({Same("kind", subtype.Value)})");
                writer.Line($"    return {(subtype.TypeName == record.FullName ? "ReadJsonAs" : $"{subtype.TypeName}.ReadJson")}(ref reader);");
            }
            if (discriminator.UnknownType is not null)
            {
                writer.Line($"if (global::{record.RootNamespace}.MadasterJson.Strict)");
                writer.Line($"    throw global::{record.RootNamespace}.MadasterJson.Unexpected(ref reader, {CSharpText.Literal($"an unknown {discriminator.JsonName}")});");
            }
            writer.Line(discriminator.UnknownType is not null ? $"return {discriminator.UnknownType}.ReadJson(ref reader);" : "return ReadJsonAs(ref reader);");
        }
        writer.Line();
    }

    private static void WriteReader(CodeWriter writer, RecordPlan record, string name)
    {
        string json = $"global::{record.RootNamespace}.MadasterJson";
        EquatableArray<PropertyPlan> properties = record.AllProperties;
        using (writer.Block($"internal static {(name == "ReadJson" ? Hides(record) : record.IsBelowSubtype ? "new " : "")}{record.FullName} {name}(ref {Names.Reader} reader)"))
        {
            writer.Line($"{json}.ReadStartObject(ref reader);");
            writer.Line($"{record.FullName} value = {RecordPropertyEmitter.NewUnset(record)};");
            if (record.IsUnknownKind)
            {
                writer.Line($"{Names.Reader} whole = reader;");
                writer.Line($"value._json = {json}.ReadElement(ref whole);");
            }
            using (writer.Block($"while ({json}.ReadMember(ref reader, out {Names.Bytes} name))"))
                WriteMember(writer, record, properties, json);
            WriteRequiredCheck(writer, properties, record, json);
            writer.Line("return value;");
        }
        writer.Line();
    }

    private static void WriteMember(CodeWriter writer, RecordPlan record, EquatableArray<PropertyPlan> properties, string json)
    {
        bool canBeOdd = properties.Any(p => p.CanBeOdd);
        bool takesEverything = record.TakesEverything;
        if (!takesEverything)
            writer.Line(canBeOdd ? "int index = -1;" : "const int index = -1;");
        List<IGrouping<int, Case>> lengths =
            [.. Cases(record, properties).GroupBy(c => Encoding.UTF8.GetByteCount(c.JsonName)).OrderBy(g => g.Key)];
        if (lengths.Count > 0)
        {
            using (writer.Block("switch (name.Length)"))
            {
                foreach (IGrouping<int, Case> length in lengths)
                {
                    writer.Line($"case {length.Key.ToString(CultureInfo.InvariantCulture)}:");
                    using (writer.Indent())
                    {
                        foreach (Case one in length)
                            WriteCase(writer, one, record, json);
                        writer.Line("break;");
                    }
                }
            }
        }
        WriteUnknown(writer, record, json, takesEverything);
    }

    private static IEnumerable<Case> Cases(RecordPlan record, EquatableArray<PropertyPlan> properties) =>
        (record.Discriminator is { } discriminator ? [new Case(discriminator.JsonName, null)] : Enumerable.Empty<Case>())
        .Concat(properties.Select(p => new Case(p.JsonName, p)));

    private static void WriteCase(CodeWriter writer, Case one, RecordPlan record, string json)
    {
        using (writer.Block($"if ({Same("name", one.JsonName)})"))
        {
            if (one.Property is not { } property)
            {
                WriteDiscriminator(writer, record, json);
            }
            else if (property.AllowsNull)
            {
                if (property.Type is ScalarType { Row.TryReader: { } tryReader })
                    WriteTry(writer, property, json, tryReader + "OrNull");
                else
                    writer.Line($"value.{property.FieldName} = reader.TokenType == {Names.Token}.Null ? null : {JsonReading.Expression(property.Type, "reader", record.RootNamespace)};");
                writer.Line($"value.{PropertyShape.Word(property)} |= {PropertyShape.Bit(property)};");
            }
            else
            {
                writer.Line($"if (reader.TokenType == {Names.Token}.Null) {Odd(property)}");
                if (property.Type is ScalarType { Row.TryReader: { } tryReader })
                    WriteTry(writer, property, json, tryReader);
                else
                    writer.Line($"value.{property.FieldName} = {JsonReading.Expression(property.Type, "reader", record.RootNamespace)};");
                writer.Line($"value.{PropertyShape.Word(property)} |= {PropertyShape.Bit(property)};");
            }
            writer.Line("continue;");
        }
    }

    // A kind that is no text is kept as it came where no type stands for it, and else passed over: the type was promised. The
    // first kind chose the type, so the first is the one that is kept.
    private static void WriteDiscriminator(CodeWriter writer, RecordPlan record, string json)
    {
        if (record.Discriminator!.IsLiteral)
        {
            WriteLiteralDiscriminator(writer, record, json);
            return;
        }
        string isText = $"reader.TokenType == {Names.Token}.String";
        if (record.IsUnknownKind)
        {
            writer.Line($"if (!({isText})) break;");
            writer.Line($"value._kind ??= {json}.ReadString(ref reader);");
            return;
        }
        string own = record.Discriminator!.Value!;
        writer.Line($"if ({isText} && value._kind is null)");
        writer.Line($"    value._kind = reader.ValueTextEquals({CSharpText.Utf8Literal(own)}) ? {CSharpText.Literal(own)} : {json}.ReadString(ref reader);");
        writer.Line("else");
        writer.Line($"    {json}.Skip(ref reader);");
    }

    private static void WriteLiteralDiscriminator(CodeWriter writer, RecordPlan record, string json)
    {
        if (record.IsUnknownKind)
        {
            writer.Line($"if (!{json}.IsLiteral(ref reader)) break;");
            writer.Line($"value._kind ??= {json}.ReadLiteral(ref reader);");
            return;
        }
        writer.Line($"if ({json}.IsLiteral(ref reader))");
        writer.Line($"    value._kind ??= {json}.ReadLiteral(ref reader);");
        writer.Line("else");
        writer.Line($"    {json}.Skip(ref reader);");
    }

    private static void WriteTry(CodeWriter writer, PropertyPlan property, string json, string method) =>
        writer.Line($"if (!{json}.{method}(ref reader, out value.{property.FieldName})) {Odd(property)}");

    // Leaves the switch, behind which the value is kept as it came.
    private static string Odd(PropertyPlan property) => $"{{ index = {property.Index.ToString(CultureInfo.InvariantCulture)}; break; }}";

    private static void WriteUnknown(CodeWriter writer, RecordPlan record, string json, bool takesEverything)
    {
        if (record.AdditionalProperties is { } additional)
        {
            string root = record.RootNamespace;
            string value = JsonReading.Expression(additional.Type, "reader", root);
            if (additional.IsNullable)
                value = $"reader.TokenType == {Names.Token}.Null ? null : {value}";
            string type = TypeText.Of(additional.Type, additional.IsNullable, root);
            string keep = $"(value._additional ??= {json}.NewMap<{type}>())[{json}.TextOf(name)] = {value};";
            if (takesEverything)
            {
                writer.Line(keep);
                return;
            }
            using (writer.Block(additional.AcceptsNull ? "if (index < 0)" : $"if (index < 0 && reader.TokenType != {Names.Token}.Null)"))
            {
                writer.Line(keep);
                writer.Line("continue;");
            }
        }
        writer.Line($"global::{record.RootNamespace}.MadasterUnknownMembers.Keep(ref value._unknown, index, name, ref reader);");
    }

    private static void WriteRequiredCheck(CodeWriter writer, EquatableArray<PropertyPlan> properties, RecordPlan record, string json)
    {
        foreach (IGrouping<string, PropertyPlan> word in properties.Where(p => p.IsRequiredMember).GroupBy(PropertyShape.Word))
        {
            ulong mask = word.Aggregate(0UL, (bits, p) => bits | (1UL << (p.Index % 64)));
            string text = "0x" + mask.ToString("X", CultureInfo.InvariantCulture) + "UL";
            writer.Line($"if ({json}.Strict && (value.{word.Key} & {text}) != {text})");
            writer.Line($"    throw {json}.MissingMember(ref reader, {CSharpText.Literal(record.SchemaName)});");
        }
    }

    private static string Hides(RecordPlan record) => record.BaseType is null ? "" : "new ";

    private static string Same(string span, string text) => $"global::System.MemoryExtensions.SequenceEqual({span}, {CSharpText.Utf8Literal(text)})";

    private sealed record Case(string JsonName, PropertyPlan? Property);
}
