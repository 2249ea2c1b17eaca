using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

internal static partial class CommodityReader
{
    private static List<ImageInfo> ReadImageInfoList(ref Utf8JsonReader reader)
    {
        var list = new List<ImageInfo>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(ReadImageInfo(ref reader));
        return list;
    }

    private static List<ProductFamily> ReadProductFamilyList(ref Utf8JsonReader reader)
    {
        var list = new List<ProductFamily>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(ReadProductFamily(ref reader));
        return list;
    }

    private static List<string> ReadStrings(ref Utf8JsonReader reader)
    {
        var list = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(reader.GetString()!);
        return list;
    }

    private static Dictionary<string, string?> ReadStringMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, string?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = reader.GetString();
        }

        return map;
    }

    private static Dictionary<string, double?> ReadNumberMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, double?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
        }

        return map;
    }

    private static FunctionalUnit ReadFunctionalUnit(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Volume"u8)) return FunctionalUnit.Volume;
        if (reader.ValueTextEquals("Quantity"u8)) return FunctionalUnit.Quantity;
        if (reader.ValueTextEquals("Area"u8)) return FunctionalUnit.Area;
        if (reader.ValueTextEquals("Length"u8)) return FunctionalUnit.Length;
        if (reader.ValueTextEquals("OtherUnit"u8)) return FunctionalUnit.OtherUnit;
        if (reader.ValueTextEquals("Energy"u8)) return FunctionalUnit.Energy;
        if (reader.ValueTextEquals("Weight"u8)) return FunctionalUnit.Weight;
        throw new JsonException("No FunctionalUnit.");
    }

    private static ConnectionType ReadConnectionType(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return ConnectionType.Unknown;
        if (reader.ValueTextEquals("HardChemicalConnection"u8)) return ConnectionType.HardChemicalConnection;
        if (reader.ValueTextEquals("SoftChemicalConnection"u8)) return ConnectionType.SoftChemicalConnection;
        if (reader.ValueTextEquals("DirectConnection"u8)) return ConnectionType.DirectConnection;
        if (reader.ValueTextEquals("AddedConnectionConnection"u8)) return ConnectionType.AddedConnectionConnection;
        if (reader.ValueTextEquals("DryConnection"u8)) return ConnectionType.DryConnection;
        throw new JsonException("No ConnectionType.");
    }

    private static ConnectionTypeDetail ReadConnectionTypeDetail(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return ConnectionTypeDetail.Unknown;
        if (reader.ValueTextEquals("BoltAndNut"u8)) return ConnectionTypeDetail.BoltAndNut;
        if (reader.ValueTextEquals("Spring"u8)) return ConnectionTypeDetail.Spring;
        if (reader.ValueTextEquals("Corner"u8)) return ConnectionTypeDetail.Corner;
        if (reader.ValueTextEquals("Screw"u8)) return ConnectionTypeDetail.Screw;
        if (reader.ValueTextEquals("None"u8)) return ConnectionTypeDetail.None;
        if (reader.ValueTextEquals("Click"u8)) return ConnectionTypeDetail.Click;
        if (reader.ValueTextEquals("Velcro"u8)) return ConnectionTypeDetail.Velcro;
        if (reader.ValueTextEquals("Magnetic"u8)) return ConnectionTypeDetail.Magnetic;
        if (reader.ValueTextEquals("Glue"u8)) return ConnectionTypeDetail.Glue;
        if (reader.ValueTextEquals("Dump"u8)) return ConnectionTypeDetail.Dump;
        if (reader.ValueTextEquals("Weld"u8)) return ConnectionTypeDetail.Weld;
        if (reader.ValueTextEquals("Concrete"u8)) return ConnectionTypeDetail.Concrete;
        if (reader.ValueTextEquals("ChemicalAnchor"u8)) return ConnectionTypeDetail.ChemicalAnchor;
        if (reader.ValueTextEquals("Sealant"u8)) return ConnectionTypeDetail.Sealant;
        if (reader.ValueTextEquals("Foam"u8)) return ConnectionTypeDetail.Foam;
        if (reader.ValueTextEquals("Peg"u8)) return ConnectionTypeDetail.Peg;
        if (reader.ValueTextEquals("Nail"u8)) return ConnectionTypeDetail.Nail;
        throw new JsonException("No ConnectionTypeDetail.");
    }

    private static Intersection ReadIntersection(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return Intersection.Unknown;
        if (reader.ValueTextEquals("Complete"u8)) return Intersection.Complete;
        if (reader.ValueTextEquals("Incidental"u8)) return Intersection.Incidental;
        if (reader.ValueTextEquals("None"u8)) return Intersection.None;
        throw new JsonException("No Intersection.");
    }

    private static Accessibility ReadAccessibility(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return Accessibility.Unknown;
        if (reader.ValueTextEquals("NotAccessible"u8)) return Accessibility.NotAccessible;
        if (reader.ValueTextEquals("PartialWithDamage"u8)) return Accessibility.PartialWithDamage;
        if (reader.ValueTextEquals("PartialWithRepairableDamage"u8)) return Accessibility.PartialWithRepairableDamage;
        if (reader.ValueTextEquals("PartialNoDamage"u8)) return Accessibility.PartialNoDamage;
        if (reader.ValueTextEquals("Accessible"u8)) return Accessibility.Accessible;
        throw new JsonException("No Accessibility.");
    }

    private static ProductEdge ReadProductEdge(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("Unknown"u8)) return ProductEdge.Unknown;
        if (reader.ValueTextEquals("Closed"u8)) return ProductEdge.Closed;
        if (reader.ValueTextEquals("Overlapping"u8)) return ProductEdge.Overlapping;
        if (reader.ValueTextEquals("Open"u8)) return ProductEdge.Open;
        throw new JsonException("No ProductEdge.");
    }
}
