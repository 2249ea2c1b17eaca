using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>Writes one record.</summary>
internal static class RecordEmitter
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter writer, RecordPlan record)
    {
        TypeHeadEmitter.Write(writer, record, $"The schema {record.SchemaName}.");
        string kind = record.IsAbstract ? "abstract " : record.HasSubtypes ? "" : "sealed ";
        string baseType = record.BaseType is null ? "" : $" : {record.BaseType}";
        using (writer.Block($"{record.Visibility} {kind}partial record {record.Name}{baseType}"))
            WriteMembers(writer, record);
    }

    private static void WriteMembers(CodeWriter writer, RecordPlan record)
    {
        RecordPropertyEmitter.WriteFields(writer, record);
        RecordPropertyEmitter.WriteConstructors(writer, record);
        DiscriminatorEmitter.WriteProperty(writer, record);
        RecordPropertyEmitter.WriteProperties(writer, record);
        AdditionalPropertiesEmitter.Write(writer, record);
        ConversionEmitter.Write(writer, record);
        RecordEqualityEmitter.Write(writer, record);
        RecordTextEmitter.Write(writer, record);
        RecordReaderEmitter.Write(writer, record);
        RecordWriterEmitter.Write(writer, record);
        ConverterEmitter.Write(writer, record);
    }
}
