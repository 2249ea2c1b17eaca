using System.Text.Json;
using Madaster;

namespace MadasterGen.Benchmarks.Json;

/// <summary>The generated readers and writers, called as the generated client calls them.</summary>
internal static class GeneratedJson
{
    /// <summary>As the transport reads the body of an answer.</summary>
    internal static T Read<T>(ReadOnlySpan<byte> json, MadasterJsonReader<T> read) => MadasterBody.Parse(json, read);

    /// <summary>As <see cref="MadasterContent"/> writes the body of a request.</summary>
    internal static MadasterBufferWriter Write<T>(T value, MadasterJsonWriter<T> write)
    {
        var buffer = new MadasterBufferWriter();
        Utf8JsonWriter writer = MadasterJsonWriters.Rent(buffer);
        write(writer, value, MadasterJsonMode.Full);
        writer.Flush();
        MadasterJsonWriters.Return(writer);
        return buffer;
    }
}
