using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

internal static partial class CommodityWriter
{
    private static void WriteImageInfoList(Utf8JsonWriter writer, List<ImageInfo> list)
    {
        writer.WriteStartArray();
        foreach (ImageInfo element in list) Write(writer, element);
        writer.WriteEndArray();
    }

    private static void WriteProductFamilyList(Utf8JsonWriter writer, List<ProductFamily> list)
    {
        writer.WriteStartArray();
        foreach (ProductFamily element in list) Write(writer, element);
        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, List<string> list)
    {
        writer.WriteStartArray();
        foreach (string element in list) writer.WriteStringValue(element);
        writer.WriteEndArray();
    }

    private static void WriteStringMap(Utf8JsonWriter writer, Dictionary<string, string?> map)
    {
        writer.WriteStartObject();
        foreach ((string name, string? value) in map) writer.WriteString(name, value);
        writer.WriteEndObject();
    }

    private static void WriteNumberMap(Utf8JsonWriter writer, Dictionary<string, double?> map)
    {
        writer.WriteStartObject();
        foreach ((string name, double? value) in map)
        {
            if (value is { } number) writer.WriteNumber(name, number);
            else writer.WriteNull(name);
        }

        writer.WriteEndObject();
    }
}
