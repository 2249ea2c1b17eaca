using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>
/// Writes how a record is printed that holds lists, maps or addresses, requires objects or has tombstones. An address can carry a
/// signature that opens what it points at, so its query is left out; for an object that is not there nothing is printed, not its
/// stand-in; of lists and maps C# would print the type. Everything else is printed as C# would.
/// </summary>
internal static class RecordTextEmitter
{
    /// <summary>Writes <c>PrintMembers</c> where it is needed.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        if (!record.HasTombstones && !record.Properties.Any(p => IsShown(p) || p.IsAddress || PropertyShape.IsStandInRecord(p)))
            return;
        bool isSealed = !record.IsAbstract && !record.HasSubtypes;
        string modifiers = (record.BaseType, isSealed) switch
        {
            (not null, _) => "protected override",
            (null, true) => "private",
            (null, false) => "protected virtual",
        };
        if (modifiers != "private")
            writer.Line("/// <inheritdoc/>");
        using (writer.Block($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            bool isFirst = true;
            string text = $"global::{record.RootNamespace}.MadasterText";
            if (record.BaseType is not null)
            {
                writer.Line("if (base.PrintMembers(builder))");
                writer.Line("    builder.Append(\", \");");
            }
            if (record.BaseType is null && record.Discriminator is { } discriminator)
            {
                writer.Line($"{text}.Append(builder, \"{discriminator.Name} = \", {discriminator.Name});");
                isFirst = false;
            }
            foreach (PropertyPlan property in record.Properties)
            {
                string value = property.IsAddress ? $"{text}.WithoutQuery({property.Name})"
                    : IsShown(property) ? $"{text}.Shown({property.Name})"
                    : PropertyShape.Own(property);
                writer.Line($"{text}.Append(builder, \"{(isFirst ? "" : ", ")}{property.Name} = \", {value});");
                isFirst = false;
            }
            writer.Line("return true;");
        }
        writer.Line();
    }

    private static bool IsShown(PropertyPlan property) => property.Type is CollectionType;
}
