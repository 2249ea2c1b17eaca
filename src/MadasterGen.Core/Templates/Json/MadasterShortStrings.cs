namespace Madaster;

#if NET
/// <summary>
/// Short strings that were read before: codes of countries and languages, units and the names of maps come back thousands of times
/// in one response. A string is looked for where its first and last bytes point; what stands there is replaced when it is another.
/// </summary>
internal static class MadasterShortStrings
{
    /// <summary>The longest string, in bytes, that is looked for.</summary>
    private const int MaximumLength = 8;

    // Threads write here without a lock: a reference is written whole, and a string that another thread replaced is just made again.
    private static readonly string?[] Strings = new string?[512];

    /// <summary>The string, or <see langword="null"/> when it is longer, or is no ASCII, and is better left to the framework.</summary>
    internal static string? Of(global::System.ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaximumLength)
            return null;
        if (utf8.IsEmpty)
            return "";
        ref string? text = ref Strings[Slot(utf8)];
        string? known = text;
        if (known is not null && global::System.Text.Ascii.Equals(utf8, known))
            return known;
        return global::System.Text.Ascii.IsValid(utf8) ? text = global::System.Text.Encoding.ASCII.GetString(utf8) : null;
    }

    private static int Slot(global::System.ReadOnlySpan<byte> utf8)
    {
        ulong bytes = utf8.Length >= sizeof(uint)
            ? global::System.Runtime.InteropServices.MemoryMarshal.Read<uint>(utf8)
                | ((ulong)global::System.Runtime.InteropServices.MemoryMarshal.Read<uint>(utf8.Slice(utf8.Length - sizeof(uint))) << 32)
            : utf8[0] | ((ulong)utf8[utf8.Length / 2] << 8) | ((ulong)utf8[utf8.Length - 1] << 16);
        // Fibonacci hashing: the upper nine bits depend on all of them.
        return (int)(((bytes + (ulong)utf8.Length) * 0x9E3779B97F4A7C15UL) >> 55);
    }
}
#endif
