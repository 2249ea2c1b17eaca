using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MadasterGen.Benchmarks.Json.Plain.V3;

namespace MadasterGen.Benchmarks.Json;

/// <summary>The System.Text.Json source generator over the plain classes of v3.0, as its documentation says to use it.</summary>
[JsonSerializable(typeof(List<Element>))]
internal sealed partial class PlainElementJson : JsonSerializerContext
{
    /// <inheritdoc cref="PlainCommodityJson.Relaxed"/>
    internal static PlainElementJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
