using MadasterGen.Model;
using MadasterGen.Planning.Changes;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Changes;

/// <summary>Writes tombstones of types: what code can name, and nothing that works.</summary>
internal static class TombstoneTypeEmitter
{
    public static void Write(CodeWriter writer, ChangesPlan plan)
    {
        foreach (LostType lost in plan.LostTypes)
        {
            Tombstones.WriteHead(writer, lost.Tombstone, plan.Client.RootNamespace);
            writer.Line(FileHead.GeneratedCode);
            switch (lost.Type)
            {
                case EnumPlan type:
                    WriteEnum(writer, plan, lost, type);
                    break;
                case RecordPlan type:
                    WriteRecord(writer, plan, lost, type);
                    break;
                case UnionPlan type:
                    WriteUnion(writer, plan, lost, type);
                    break;
            }
        }
    }

    private static void WriteEnum(CodeWriter writer, ChangesPlan plan, LostType lost, EnumPlan type)
    {
        using (writer.Block($"{plan.Client.Visibility} readonly struct {type.Name}"))
        {
            writer.Gap();
            writer.Line("/// <summary>Throws, since the type is gone.</summary>");
            writer.Line($"public {type.Name}({type.Wire.Row.Text} value) => {Tombstones.Throw(lost.Tombstone)};");
            writer.Gap();
            writer.Line("/// <summary>Throws, since the type is gone.</summary>");
            writer.Line($"public {type.Wire.Row.Text} Value => {Tombstones.Throw(lost.Tombstone)};");
            foreach (EnumMemberPlan member in type.Members)
            {
                LostValue gone = new(member, lost.OfMember(member.Name));
                TombstoneMemberEmitter.WriteValue(writer, type.Name, gone, plan.Client.RootNamespace);
            }
            WriteKnown(writer, plan, lost, type);
            WriteEquality(writer, type.Name);
        }
    }

    // Its cases can be gone too, so it is named and asked whether it holds something, and no more.
    private static void WriteUnion(CodeWriter writer, ChangesPlan plan, LostType lost, UnionPlan type)
    {
        using (writer.Block($"{plan.Client.Visibility} readonly struct {type.Name}"))
        {
            writer.Gap();
            writer.Line("/// <summary>Throws, since the type is gone.</summary>");
            writer.Line($"public object? Value => {Tombstones.Throw(lost.Tombstone)};");
            writer.Gap();
            writer.Line("/// <summary>Throws, since the type is gone.</summary>");
            writer.Line($"public bool HasValue => {Tombstones.Throw(lost.Tombstone)};");
            WriteEquality(writer, type.Name);
        }
    }

    private static void WriteKnown(CodeWriter writer, ChangesPlan plan, LostType lost, EnumPlan type)
    {
        writer.Gap();
        writer.Line("/// <summary>The values that the type had.</summary>");
        using (writer.Block("public enum Known"))
        {
            writer.Line("/// <summary>A value that the document did not know.</summary>");
            writer.Line("Unrecognized = 0,");
            foreach (EnumMemberPlan member in type.Members)
            {
                Tombstones.WriteHead(writer, lost.OfMember(member.Name), plan.Client.RootNamespace);
                writer.Line($"{member.Name},");
            }
        }
        writer.Gap();
        writer.Line("/// <summary>Throws, since the type is gone.</summary>");
        writer.Line($"public Known ToKnown() => {Tombstones.Throw(lost.Tombstone)};");
    }

    private static void WriteEquality(CodeWriter writer, string name)
    {
        writer.Gap();
        writer.Line("/// <summary>Compares.</summary>");
        writer.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
        writer.Gap();
        writer.Line("/// <summary>Compares.</summary>");
        writer.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {name};");
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() => 0;");
    }

    private static void WriteRecord(CodeWriter writer, ChangesPlan plan, LostType lost, RecordPlan type)
    {
        string kind = type.IsAbstract ? "abstract " : lost.IsBase ? "" : "sealed ";
        string baseType = lost.BaseName is null ? "" : $" : {lost.BaseName}";
        using (writer.Block($"{plan.Client.Visibility} {kind}record {type.Name}{baseType}"))
        {
            // Where the base is not gone, its properties are not inherited from a tombstone.
            EquatableArray<PropertyPlan> properties = lost.BaseName is null ? type.AllProperties : type.Properties;
            foreach (PropertyPlan property in properties)
            {
                LostProperty gone = new(property, lost.OfMember(property.Name));
                TombstoneMemberEmitter.WriteProperty(writer, gone, plan.Client.RootNamespace);
            }
            WriteText(writer, lost);
        }
    }

    // What the compiler would write asks every property.
    private static void WriteText(CodeWriter writer, LostType lost)
    {
        string modifiers = lost switch
        {
            { BaseName: not null } => "protected override",
            { IsBase: true } => "protected virtual",
            { Type: RecordPlan { IsAbstract: true } } => "protected virtual",
            _ => "private",
        };
        writer.Gap();
        if (modifiers != "private")
            writer.Line("/// <inheritdoc/>");
        writer.Line($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder builder) => false;");
    }
}
