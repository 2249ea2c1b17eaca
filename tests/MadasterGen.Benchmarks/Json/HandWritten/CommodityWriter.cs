using System.Buffers;
using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

/// <summary>What a careful engineer writes to write the commodities of v4.0 as fast as the framework's writer goes: the limit.</summary>
internal static partial class CommodityWriter
{
    internal static void Write(IBufferWriter<byte> output, List<CommodityBase> list)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartArray();
        foreach (CommodityBase value in list)
        {
            if (value is Material material) Write(writer, material);
            else Write(writer, (Product)value);
        }

        writer.WriteEndArray();
    }

    internal static void Write(IBufferWriter<byte> output, Company value)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        Write(writer, value);
    }

    private static void Write(Utf8JsonWriter writer, LocalizedString value)
    {
        writer.WriteStartObject();
        writer.WriteString(Nl, value.Nl);
        writer.WriteString(En, value.En);
        writer.WriteString(De, value.De);
        writer.WriteString(Fr, value.Fr);
        writer.WriteString(Nb, value.Nb);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ImageInfo value)
    {
        writer.WriteStartObject();
        writer.WriteString(Name, value.Name);
        writer.WriteString(Url, value.Url?.OriginalString);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Company value)
    {
        writer.WriteStartObject();
        writer.WriteString(Name, value.Name);
        writer.WriteString(Street, value.Street);
        writer.WriteString(ZipCode, value.ZipCode);
        writer.WriteString(City, value.City);
        writer.WriteString(Country, value.Country);
        writer.WriteString(GLN, value.GLN);
        writer.WriteString(Website, value.Website);
        writer.WriteEndObject();
    }

    private static void WriteBase(Utf8JsonWriter writer, CommodityBase value)
    {
        writer.WriteString(Id, value.Id);
        writer.WriteString(DatabaseId, value.DatabaseId);
        writer.WriteString(ExternalId, value.ExternalId);
        writer.WritePropertyName(Names);
        Write(writer, value.Names);
        writer.WritePropertyName(Descriptions);
        Write(writer, value.Descriptions);
        writer.WritePropertyName(Images);
        if (value.Images is null) writer.WriteNullValue();
        else WriteImageInfoList(writer, value.Images);
        writer.WriteBoolean(IsActive, value.IsActive);
        if (value.InUse is { } inUse) writer.WriteBoolean(InUse, inUse);
        else writer.WriteNull(InUse);
        writer.WritePropertyName(AvailableIn);
        if (value.AvailableIn is null) writer.WriteNullValue();
        else WriteStrings(writer, value.AvailableIn);
    }
}
