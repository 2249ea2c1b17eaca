using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Planning.Types;

namespace MadasterGen.Emission.Types;

/// <summary>Writes a record's equality by value, lists and maps included.</summary>
internal static class RecordEqualityEmitter
{
    /// <summary>Writes <c>Equals</c> and <c>GetHashCode</c>.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        string equality = $"global::{record.RootNamespace}.MadasterEquality";
        List<string> comparisons = [];
        comparisons.Add(record.BaseType is null
            ? record.IsAbstract || record.HasSubtypes ? "other is not null && EqualityContract == other.EqualityContract" : "other is not null"
            : $"base.Equals(({record.BaseType}?)other)");
        if (record.BaseType is null && record.Discriminator is { } discriminator)
            comparisons.Add($"{discriminator.Name} == other.{discriminator.Name}");
        comparisons.AddRange(record.Properties.Select(p => Comparison(p.Type, PropertyShape.Own(p), "other." + PropertyShape.Own(p), equality, record.RootNamespace)));
        if (record.AdditionalProperties is { IsInherited: false } additional)
            comparisons.Add($"{equality}.Maps(AdditionalProperties, other.AdditionalProperties, {Comparer(additional.Type, equality, record.RootNamespace, additional.IsNullable)})");
        if (record.IsUnknownKind)
            comparisons.Add($"{equality}.FurtherMembers(_json, other._json, static name => name is {Declared(record)})");

        string isVirtual = record.IsAbstract || record.HasSubtypes ? "virtual " : "";
        writer.Line("/// <summary>Compares by value, lists and maps included.</summary>");
        writer.Line("/// <param name=\"other\">What it is compared with.</param>");
        writer.Line($"public {isVirtual}bool Equals({record.FullName}? other) =>");
        using (writer.Indent())
        {
            for (int i = 0; i < comparisons.Count; i++)
                writer.Line((i > 0 ? "&& " : "") + comparisons[i] + (i == comparisons.Count - 1 ? ";" : ""));
        }
        writer.Line();
        WriteHash(writer, record, equality);
    }

    // Declared members are compared by what they mean: 1.50 and 1.5 are one number, and were it as JSON they would not be.
    private static string Declared(RecordPlan record) => string.Join(
        " or ", record.InheritedProperties.Select(p => p.JsonName).Prepend(record.Discriminator!.JsonName).Select(CSharpText.Literal));

    private static void WriteHash(CodeWriter writer, RecordPlan record, string equality)
    {
        string seed = record.BaseType is not null ? "base.GetHashCode()" : "17";
        writer.Line("/// <inheritdoc/>");
        if (record.Properties.Count == 0)
        {
            writer.Line($"public override int GetHashCode() => {seed};");
            writer.Line();
            return;
        }
        using (writer.Block("public override int GetHashCode()"))
        using (writer.Block("unchecked"))
        {
            writer.Line($"int hash = {seed};");
            foreach (PropertyPlan property in record.Properties)
                writer.Line($"hash = (hash * 31) + {equality}.{HashMethod(property.Type)}({PropertyShape.Own(property)});");
            writer.Line("return hash;");
        }
        writer.Line();
    }

    private static string HashMethod(CSharpType type) => type is CollectionType ? "Count" : "Hash";

    private static string Comparison(CSharpType type, string left, string right, string equality, string root) => type switch
    {
        ScalarType { Row.Equality: ScalarEquality.Operator } => $"{left} == {right}",
        ListType list => $"{equality}.Lists({left}, {right}, {Comparer(list.Element, equality, root, list.IsElementNullable)})",
        MapType map => $"{equality}.Maps({left}, {right}, {Comparer(map.Element, equality, root, map.IsElementNullable)})",
        _ => $"{equality}.{Method(type)}({left}, {right})",
    };

    private static string Comparer(CSharpType type, string equality, string root, bool isNullable = false) => type switch
    {
        CollectionType => $"static (left, right) => {Comparison(type, "left", "right", equality, root)}",
        JsonType or ScalarType { Row.Equality: ScalarEquality.Bytes } => $"{equality}.{Method(type)}",
        _ => $"{equality}.Values<{TypeText.Of(type, isNullable, root)}>",
    };

    private static string Method(CSharpType type) => type switch
    {
        JsonType => "Elements",
        ScalarType { Row.Equality: ScalarEquality.Bytes } => "Bytes",
        ScalarType or GeneratedType => "Values",
        _ => throw type.CannotBeHere(),
    };
}
