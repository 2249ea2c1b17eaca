using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Json;

/// <summary>The System.Text.Json source generator over the plain classes of v4.0, as its documentation says to use it.</summary>
[JsonSerializable(typeof(List<CommodityBase>))]
internal sealed partial class PlainCommodityJson : JsonSerializerContext
{
    /// <summary>With the encoder that the other writers use, so that nobody escapes more than another.</summary>
    internal static PlainCommodityJson Relaxed { get; } = new(MakeOptions(inAnyOrder: false));

    /// <summary>The same, for answers whose discriminator is not in front. It costs, so only those who need it pay.</summary>
    internal static PlainCommodityJson InAnyOrder { get; } = new(MakeOptions(inAnyOrder: true));

    private static JsonSerializerOptions MakeOptions(bool inAnyOrder) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        AllowOutOfOrderMetadataProperties = inAnyOrder,
    };
}
