using System.Linq;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Types;

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
        string value = TypeText.Of(additional.Type, additional.IsNullable, root);
        writer.Line("/// <summary>What the object holds besides its declared properties, by the names on the wire.</summary>");
        using (writer.Block($"public global::System.Collections.Generic.IReadOnlyDictionary<string, {value}> AdditionalProperties"))
        {
            writer.Line($"get => _additional ?? global::{root}.MadasterEmptyMap<{value}>.Value;");
            writer.Line(Declared(record).Length == 0
                ? $"init => _additional = global::{root}.MadasterJson.Copy(value);"
                : $"init => _additional = global::{root}.MadasterJson.CopyAdditional(value, {IsDeclared(record)});");
        }
        writer.Line();

        string declared = additional.IndexesDeclared ? "declared or not; " : "other than the declared properties; ";
        writer.Line($"/// <summary>The value of a name on the wire, {declared}null when it is absent.</summary>");
        writer.Line("/// <param name=\"name\">The name on the wire.</param>");
        using (writer.Block($"public {TypeText.Of(additional.Type, true, root)} this[string name]"))
        {
            WriteGetter(writer, record, additional);
            WriteInitializer(writer, record, additional);
        }
        writer.Line();
    }

    // A base does not know what the types below it declare: each says so itself.
    private static void WriteDeclares(CodeWriter writer, RecordPlan record, AdditionalPropertiesPlan additional)
    {
        if (record.Discriminator is null || (additional.IsInherited && record.Properties.Count == 0))
            return;
        string own = string.Join(" or ", (additional.IsInherited ? record.Properties.Select(p => p.JsonName) : Declared(record)).Select(CSharpText.Literal));
        bool isBase = record.IsAbstract || record.HasSubtypes;
        string modifiers = additional.IsInherited ? "private protected override" : isBase ? "private protected virtual" : "private";
        writer.Line($"{modifiers} bool DeclaresName(string name) => name is {own}{(additional.IsInherited ? " || base.DeclaresName(name)" : "")};");
        writer.Line();
    }

    private static void WriteGetter(CodeWriter writer, RecordPlan record, AdditionalPropertiesPlan additional)
    {
        string type = TypeText.Of(additional.Type, additional.IsNullable, record.RootNamespace);
        string found = $"_additional is not null && _additional.TryGetValue(name, out {type}{(type.EndsWith("?", System.StringComparison.Ordinal) || additional.Type.IsValueType ? "" : "?")} value) ? value : null";
        if (!additional.IndexesDeclared || record.Properties.Count == 0)
        {
            writer.Line($"get => {found};");
            return;
        }
        writer.Line("get => name switch");
        using (writer.Block(';'))
        {
            foreach (PropertyPlan property in record.Properties)
            {
                string value = PropertyShape.IsFieldNullable(property) ? property.FieldName : $"{PropertyShape.IsSet(property)} ? {property.FieldName} : null";
                writer.Line($"{CSharpText.Literal(property.JsonName)} => {value},");
            }
            writer.Line($"_ => {found},");
        }
    }

    private static void WriteInitializer(CodeWriter writer, RecordPlan record, AdditionalPropertiesPlan additional)
    {
        string json = $"global::{record.RootNamespace}.MadasterJson";
        string with = $"_additional = {json}.With(_additional, name, value{(additional.Type.IsValueType && !additional.IsNullable ? ".GetValueOrDefault()" : "")});";
        string set = additional.IsNullable ? with : $"if (value is null)\n    _additional = {json}.Without(_additional, name);\nelse\n    {with}";
        using (writer.Block("init"))
        {
            if (!additional.IndexesDeclared || record.Properties.Count == 0)
            {
                if (Declared(record).Length > 0)
                    writer.Line($"{json}.RefuseDeclared(name, {IsDeclared(record)});");
                writer.Line(set);
                return;
            }
            using (writer.Block("switch (name)"))
            {
                foreach (PropertyPlan property in record.Properties)
                {
                    writer.Line($"case {CSharpText.Literal(property.JsonName)}:");
                    using (writer.Indent())
                    {
                        writer.Line(Assignment(property));
                        writer.Line("break;");
                    }
                }
                writer.Line("default:");
                using (writer.Indent())
                {
                    if (record.Discriminator is not null)
                        writer.Line($"{json}.RefuseDeclared(name, {IsDeclared(record)});");
                    writer.Line(set);
                    writer.Line("break;");
                }
            }
        }
    }

    private static string[] Declared(RecordPlan record) =>
        [.. record.AllProperties.Select(p => p.JsonName), .. record.Discriminator is { } discriminator ? new[] { discriminator.JsonName } : []];

    private static string IsDeclared(RecordPlan record) => record.Discriminator is not null
        ? "DeclaresName"
        : $"static text => text is {string.Join(" or ", Declared(record).Select(CSharpText.Literal))}";

    private static string Assignment(PropertyPlan property)
    {
        if (property.IsNullable)
            return $"{property.Name} = value;";
        string word = PropertyShape.Word(property);
        string bit = PropertyShape.Bit(property);
        string value = property.Type.IsValueType ? "value.GetValueOrDefault()" : "value";
        return $"{property.FieldName} = {value};\n{word} = value is null ? {word} & ~({bit}) : {word} | ({bit});";
    }
}
