using System.Text;
using Newtonsoft.Json;

namespace MadasterGen.Benchmarks.Json;

/// <summary>Newtonsoft.Json, called as NSwag's clients call it.</summary>
internal static class NewtonsoftJson
{
    private static readonly JsonSerializerSettings Settings = new();

    internal static T Read<T>(byte[] json)
    {
        using var text = new StreamReader(new MemoryStream(json));
        using var reader = new JsonTextReader(text);
        return JsonSerializer.Create(Settings).Deserialize<T>(reader)!;
    }

    internal static byte[] Write<T>(T value) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, Settings));
}
