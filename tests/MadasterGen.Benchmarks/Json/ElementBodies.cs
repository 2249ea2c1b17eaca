using MadasterGen.Benchmarks.Data;
using MadasterGen.Benchmarks.Json.HandWritten;

namespace MadasterGen.Benchmarks.Json;

/// <summary>The body that is read: 1,000 elements, about 1.1 MB.</summary>
internal static class ElementBodies
{
    internal const int Count = 1_000;

    internal static byte[] Make()
    {
        using var buffer = new Madaster.MadasterBufferWriter();
        ElementWriter.Write(buffer, Elements.Make(Count));
        return buffer.WrittenMemory.ToArray();
    }
}
