using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>Writes which of a base's subtypes reads an object.</summary>
internal static class SubtypeChoiceEmitter
{
    /// <summary>Writes <c>ReadJson</c> of a base.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="record">The base.</param>
    /// <param name="head">The method's declaration.</param>
    public static void Write(CodeWriter writer, RecordPlan record, string head)
    {
        DiscriminatorPlan discriminator = record.Discriminator!;
        string json = Names.Json(record.RootNamespace);
        using (writer.Block(head))
        {
            string find = discriminator.IsLiteral ? "FindLiteral" : "FindText";
            writer.Line($"{Names.Bytes} kind = {json}.{find}(reader, {CSharpText.Utf8Literal(discriminator.JsonName)});");
            foreach (SubtypePlan subtype in discriminator.Subtypes)
            {
                string read = Read(subtype.TypeName, record);
                writer.Line($"if ({JsonReading.IsSame("kind", subtype.Value, record.RootNamespace)})");
                writer.Line($"    return {read}(ref reader);");
            }
            if (discriminator.DefaultType is { } other)
            {
                writer.Line($"return {Read(other, record)}(ref reader);");
            }
            else if (discriminator.UnknownType is { } unknown)
            {
                string what = CSharpText.Literal($"an unknown {discriminator.JsonName}");
                writer.Line($"if ({json}.Strict)");
                writer.Line($"    throw {json}.Unexpected(ref reader, {what});");
                writer.Line($"return {unknown}.ReadJson(ref reader);");
            }
            else
            {
                writer.Line("return ReadJsonAs(ref reader);");
            }
        }
        writer.Line();
    }

    private static string Read(string type, RecordPlan record) => type == record.FullName ? "ReadJsonAs" : $"{type}.ReadJson";
}
