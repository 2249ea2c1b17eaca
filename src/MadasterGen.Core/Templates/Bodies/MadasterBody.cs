namespace Madaster;

/// <summary>The body of a response in a pooled buffer.</summary>
/// <remarks>
/// A body is read whole and then parsed. Through a socket, parsing it as it arrives took 1.2 times as long for 2 KB, 1.4 times for 64 KB,
/// 1.5 times for 1 MB and 2 times for 16 MB, and allocated the same (<c>bars bodies</c> of the benchmarks); what must not be in memory
/// whole is enumerated.
/// </remarks>
internal readonly partial struct MadasterBody : global::System.IDisposable
{
    private MadasterBody(byte[] buffer, int count)
    {
        Buffer = buffer;
        Count = count;
    }

    internal byte[] Buffer { get; }

    internal int Count { get; }

    /// <summary>The JSON, without a byte order mark.</summary>
    internal global::System.ReadOnlySpan<byte> Json => WithoutMark(new global::System.ReadOnlySpan<byte>(Buffer, 0, Count));

    /// <summary>Whether there is nothing in the JSON but white space.</summary>
    internal static bool IsBlank(global::System.ReadOnlySpan<byte> json)
    {
        foreach (byte b in json)
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        return true;
    }

    /// <summary>Whether there is nothing in the JSON, or nothing but <c>null</c>.</summary>
    internal static bool IsBlankOrNull(global::System.ReadOnlySpan<byte> json)
    {
        int start = global::System.MemoryExtensions.IndexOf(json, "null"u8);
        return start < 0 ? IsBlank(json) : IsBlank(json.Slice(0, start)) && IsBlank(json.Slice(start + 4));
    }

    /// <summary>Reads one value that is the whole of <paramref name="json"/>.</summary>
    internal static T Parse<T>(global::System.ReadOnlySpan<byte> json, global::Madaster.MadasterJsonReader<T> read)
    {
        var reader = new global::System.Text.Json.Utf8JsonReader(json, global::Madaster.MadasterJson.ReaderOptions);
        reader.Read();
        T value = read(ref reader);
        reader.Read(); // throws when something follows
        return value;
    }

    /// <summary>Whether an exception is about what was read rather than about us.</summary>
    internal static bool IsUnreadable(global::System.Exception exception) =>
        exception is global::System.Text.Json.JsonException or global::System.FormatException
            or global::System.InvalidOperationException or global::System.OverflowException;

    /// <summary>Where in the JSON reading failed.</summary>
    internal static string PathOf(global::System.ReadOnlySpan<byte> json, global::System.Exception exception) =>
        global::Madaster.MadasterJson.PathOf(json, exception);

    /// <summary>Shows the body to who asked for it. What that throws is the caller's own.</summary>
    internal void Show(global::Madaster.MadasterExchange exchange) =>
        exchange.Request.Options?.OnBody?.Invoke(new global::System.ReadOnlyMemory<byte>(Buffer, 0, Count));

    public void Dispose() => global::System.Buffers.ArrayPool<byte>.Shared.Return(Buffer);

    /// <summary>What stands behind a byte order mark.</summary>
    internal static global::System.ReadOnlySpan<byte> WithoutMark(global::System.ReadOnlySpan<byte> json) =>
        json.Length >= 3 && json[0] == 0xEF && json[1] == 0xBB && json[2] == 0xBF ? json.Slice(3) : json;
}
