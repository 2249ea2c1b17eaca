using System.Buffers;
using System.Text;
using System.Text.Json;
using Madaster;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Reads and writes generated types, to the user's side and to the API's.</summary>
internal static class Wire
{
    public delegate void WriteJson(Utf8JsonWriter writer, MadasterJsonMode mode);

    /// <summary>Reads what a server sends.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    /// <summary>Writes everything that is set.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Relaxed);

    /// <summary>Writes what a request would hold.</summary>
    public static string Request(WriteJson write, MadasterJsonMode mode = MadasterJsonMode.Request)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
            write(writer, mode);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads JSON and writes it again.</summary>
    public static string RoundTrip<T>(string json) => Write(Read<T>(json));

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
