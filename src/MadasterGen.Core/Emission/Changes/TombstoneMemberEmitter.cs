using MadasterGen.Emission.Types.Records;
using MadasterGen.Planning.Changes;
using MadasterGen.Planning.Types;

namespace MadasterGen.Emission.Changes;

/// <summary>Writes tombstones of members whose types are still there.</summary>
internal static class TombstoneMemberEmitter
{
    public static void Write(CodeWriter writer, ChangesPlan plan)
    {
        string root = plan.Client.RootNamespace;
        foreach (LostProperties lost in plan.LostProperties)
        {
            writer.Gap();
            using (writer.Block($"{plan.Client.Visibility} partial record {lost.TypeName}"))
            {
                foreach (LostProperty property in lost.Properties)
                    WriteProperty(writer, property, root);
            }
        }
        foreach (LostValues lost in plan.LostValues)
        {
            writer.Gap();
            using (writer.Block($"{plan.Client.Visibility} partial struct {lost.TypeName}"))
            {
                foreach (LostValue value in lost.Values)
                    WriteValue(writer, lost.TypeName, value, root);
            }
        }
        foreach (LostMethods lost in plan.LostMethods)
        {
            writer.Gap();
            using (writer.Block($"{plan.Client.Visibility} partial class {lost.ClientName}"))
            {
                TombstoneClientEmitter.WriteMembers(writer, root, lost.Operations);
            }
        }
    }

    /// <summary>Writes a property. It is never required, and nothing prints it.</summary>
    public static void WriteProperty(CodeWriter writer, LostProperty lost, string root)
    {
        Tombstones.WriteHead(writer, lost.Tombstone, root);
        using (writer.Block($"public {PropertyShape.Type(lost.Property, root)} {lost.Property.Name}"))
        {
            writer.Line($"get => {Tombstones.Throw(lost.Tombstone)};");
            writer.Line($"init => {Tombstones.Throw(lost.Tombstone)};");
        }
    }

    /// <summary>Writes a value of an enum.</summary>
    public static void WriteValue(CodeWriter writer, string typeName, LostValue value, string root)
    {
        Tombstones.WriteHead(writer, value.Tombstone, root);
        writer.Line($"public static {typeName} {value.Member.Name} => {Tombstones.Throw(value.Tombstone)};");
    }
}
