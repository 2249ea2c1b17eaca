using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>
/// Writes how the member is read that says which kind an object is. A kind that is no string is kept as it came where no type
/// stands for it, and else passed over: the type was promised. The first kind chose the type, so the first is the one that is kept.
/// </summary>
internal static class KindReaderEmitter
{
    /// <summary>Writes the statements that read it and go on to the next member.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        WriteReading(writer, record);
        writer.Line("continue;");
    }

    private static void WriteReading(CodeWriter writer, RecordPlan record)
    {
        string json = Names.Json(record.RootNamespace);
        bool isLiteral = record.Discriminator!.IsLiteral;
        string isKind = isLiteral ? $"{json}.IsLiteral(ref reader)" : $"reader.TokenType == {Names.Token}.String";
        string read = isLiteral ? $"{json}.ReadLiteral(ref reader)" : $"{json}.ReadString(ref reader)";
        if (record.IsUnknownKind)
        {
            writer.Line(isLiteral ? $"if (!{isKind}) break;" : $"if (!({isKind})) break;");
            writer.Line($"value._kind ??= {read};");
            return;
        }
        if (isLiteral)
        {
            writer.Line($"if ({isKind})");
            writer.Line($"    value._kind ??= {read};");
        }
        else
        {
            string own = record.Discriminator.Value!;
            writer.Line($"if ({isKind} && value._kind is null)");
            string isOwn = $"reader.ValueTextEquals({CSharpText.Utf8Literal(own)})";
            writer.Line($"    value._kind = {isOwn} ? {CSharpText.Literal(own)} : {read};");
        }
        writer.Line("else");
        writer.Line($"    {json}.Skip(ref reader);");
    }
}
