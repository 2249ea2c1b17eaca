using System.Text.Json;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json.HandWritten;

/// <summary>What a careful engineer writes to read the commodities of v4.0 as fast as the framework's reader goes: the limit.</summary>
internal static partial class CommodityReader
{
    internal static List<CommodityBase> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var list = new List<CommodityBase>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(ReadCommodityBase(ref reader));
        return list;
    }

    internal static Company ReadCompany(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return ReadCompany(ref reader);
    }

    // The reader is a struct: a copy looks ahead for the discriminator, which is in front as a rule.
    private static CommodityBase ReadCommodityBase(ref Utf8JsonReader reader)
    {
        Utf8JsonReader ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isDiscriminator = ahead.ValueTextEquals("commodityType"u8);
            ahead.Read();
            if (isDiscriminator) return ahead.ValueTextEquals("Material"u8) ? ReadMaterial(ref reader) : ReadProduct(ref reader);
            ahead.Skip();
        }

        throw new JsonException("No commodityType.");
    }

    internal static LocalizedString ReadLocalizedString(ref Utf8JsonReader reader)
    {
        var value = new LocalizedString();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("nl"u8): value.Nl = reader.GetString(); break;
                case 2 when name.SequenceEqual("en"u8): value.En = reader.GetString(); break;
                case 2 when name.SequenceEqual("de"u8): value.De = reader.GetString(); break;
                case 2 when name.SequenceEqual("fr"u8): value.Fr = reader.GetString(); break;
                case 2 when name.SequenceEqual("nb"u8): value.Nb = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static ImageInfo ReadImageInfo(ref Utf8JsonReader reader)
    {
        var value = new ImageInfo();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8): value.Url = reader.TokenType == JsonTokenType.Null ? null : new Uri(reader.GetString()!, UriKind.RelativeOrAbsolute); break;
                case 4 when name.SequenceEqual("name"u8): value.Name = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }

    internal static Company ReadCompany(ref Utf8JsonReader reader)
    {
        var value = new Company();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("GLN"u8): value.GLN = reader.GetString(); break;
                case 4 when name.SequenceEqual("name"u8): value.Name = reader.GetString(); break;
                case 4 when name.SequenceEqual("city"u8): value.City = reader.GetString(); break;
                case 6 when name.SequenceEqual("street"u8): value.Street = reader.GetString(); break;
                case 7 when name.SequenceEqual("zipCode"u8): value.ZipCode = reader.GetString(); break;
                case 7 when name.SequenceEqual("country"u8): value.Country = reader.GetString(); break;
                case 7 when name.SequenceEqual("website"u8): value.Website = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return value;
    }
}
