using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Benchmarks.Data;
using MadasterGen.Benchmarks.Json.HandWritten;

namespace MadasterGen.Benchmarks.Json;

/// <summary>The bodies that are read: 1,000 commodities, about 1.1 MB.</summary>
internal static class CommodityBodies
{
    internal const int Count = 1_000;

    /// <summary>With the discriminator where servers write it.</summary>
    internal static byte[] InFront()
    {
        using var buffer = new Madaster.MadasterBufferWriter();
        CommodityWriter.Write(buffer, Commodities.Make(Count));
        return buffer.WrittenMemory.ToArray();
    }

    /// <summary>With the discriminator behind everything else, the worst case.</summary>
    internal static byte[] Behind()
    {
        JsonArray list = JsonNode.Parse(InFront())!.AsArray();
        foreach (JsonNode? commodity in list)
        {
            JsonObject members = commodity!.AsObject();
            JsonNode discriminator = members["commodityType"]!;
            members.Remove("commodityType");
            members.Add("commodityType", discriminator);
        }

        return JsonSerializer.SerializeToUtf8Bytes(list, new JsonSerializerOptions { Encoder = PlainCommodityJson.Relaxed.Options.Encoder });
    }
}
