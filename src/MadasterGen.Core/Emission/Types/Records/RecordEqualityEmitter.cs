using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>Writes a record's equality by value, lists and maps included.</summary>
internal static class RecordEqualityEmitter
{
    /// <summary>Writes <c>Equals</c> and <c>GetHashCode</c>.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        string[] comparisons = [.. Comparisons(record)];
        string isVirtual = record.IsAbstract || record.HasSubtypes ? "virtual " : "";
        writer.Line("/// <summary>Compares by value, lists and maps included.</summary>");
        string[] parts = [comparisons[0], .. comparisons.Skip(1).Select(comparison => "&& " + comparison)];
        writer.Filled($"public {isVirtual}bool Equals({OwnName.Of(record)}? other) => ", parts, " ", ";");
        WriteHash(writer, record);
    }

    private static IEnumerable<string> Comparisons(RecordPlan record)
    {
        string root = record.RootNamespace;
        if (record.BaseType is { } baseType)
            yield return $"base.Equals(({baseType}?)other)";
        else if (record.IsAbstract || record.HasSubtypes)
            yield return "other is not null && EqualityContract == other.EqualityContract";
        else
            yield return "other is not null";
        if (record.BaseType is null && record.Discriminator is { } discriminator)
            yield return $"{discriminator.Name} == other.{discriminator.Name}";
        foreach (PropertyPlan property in record.Properties)
            yield return ValueEquality.Comparison(property.Type, PropertyShape.Own(property), "other." + PropertyShape.Own(property), root);
        if (record.AdditionalProperties is { IsInherited: false } additional)
            yield return ValueEquality.Comparison(additional.Map, "AdditionalProperties", "other.AdditionalProperties", root);
        if (record.IsUnknownKind)
            yield return $"{ValueEquality.Equality(root)}.FurtherMembers(Json, other.Json, static name => name is {Declared(record)})";
    }

    // Declared members are compared by what they mean: 1.50 and 1.5 are one number, and were it as JSON they would not be.
    private static string Declared(RecordPlan record) =>
        CSharpText.AnyOf(record.InheritedProperties.Select(p => p.JsonName).Prepend(record.Discriminator!.JsonName));

    private static void WriteHash(CodeWriter writer, RecordPlan record)
    {
        string seed = record.BaseType is not null ? "base.GetHashCode()" : "17";
        writer.Line("/// <inheritdoc/>");
        if (record.Properties.Count == 0)
        {
            writer.Line($"public override int GetHashCode() => {seed};");
            writer.Line();
            return;
        }
        string head = $"public override int GetHashCode() => new global::{record.RootNamespace}.MadasterHash({seed})";
        writer.Filled(head, [.. record.Properties.Select(Added)], "", ".Sum;");
        writer.Line();
    }

    private static string Added(PropertyPlan property) => ValueEquality.AddedHash(property.Type, PropertyShape.Own(property));
}
