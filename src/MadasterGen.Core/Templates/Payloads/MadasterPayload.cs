namespace Madaster;

/// <summary>The JSON that a server sends by itself, in a webhook or a callback: reads it, and writes it for tests of your own.</summary>
/// <typeparam name="T">What it is.</typeparam>
public sealed class MadasterPayload<T>
{
    private readonly string _label;
    private readonly global::Madaster.MadasterJsonReader<T> _read;
    private readonly global::Madaster.MadasterJsonWriter<T> _write;

    internal MadasterPayload(
        string label, global::Madaster.MadasterJsonReader<T> read, global::Madaster.MadasterJsonWriter<T> write)
    {
        _label = label;
        _read = read;
        _write = write;
    }

    /// <summary>Reads the payload.</summary>
    /// <param name="utf8Json">The body of the request: JSON in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="global::System.Text.Json.JsonException">It is no JSON, or not the expected JSON.</exception>
    public T Read(global::System.ReadOnlySpan<byte> utf8Json)
    {
        global::System.ReadOnlySpan<byte> json = global::Madaster.MadasterBody.WithoutMark(utf8Json);
        if (global::Madaster.MadasterBody.IsBlank(json))
            throw new global::System.Text.Json.JsonException($"The {_label} has no body, where JSON was expected.");
        try
        {
            return global::Madaster.MadasterBody.Parse(json, _read);
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e))
        {
            string path = global::Madaster.MadasterBody.PathOf(json, e);
            string message = $"The JSON of the {_label} could not be read at {path}: {e.Message}";
            throw new global::System.Text.Json.JsonException(global::Madaster.MadasterVisible.Of(message), path, null, null, e);
        }
    }

    /// <summary>Reads the payload.</summary>
    /// <param name="json">The body of the request.</param>
    /// <exception cref="global::System.Text.Json.JsonException">It is no JSON, or not the expected JSON.</exception>
    public T Read(string json)
    {
        if (json is null) throw new global::System.ArgumentNullException(nameof(json));
        return Read(global::System.Text.Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads the payload. How large it may be is for the program's own server to limit.</summary>
    /// <param name="body">The body of the request; it stays open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="global::System.Text.Json.JsonException">It is no JSON, or not the expected JSON.</exception>
    public async global::System.Threading.Tasks.Task<T> ReadAsync(
        global::System.IO.Stream body, global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (body is null) throw new global::System.ArgumentNullException(nameof(body));
        using var buffer = new global::System.IO.MemoryStream();
        await body.CopyToAsync(buffer, 81_920, cancellationToken).ConfigureAwait(false);
        return Read(new global::System.ReadOnlySpan<byte>(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Writes the payload as the server sends it, for tests of your own.</summary>
    /// <param name="value">The value.</param>
    /// <returns>JSON in UTF-8.</returns>
    public byte[] Write(T value)
    {
        using var buffer = new global::Madaster.MadasterBufferWriter();
        global::System.Text.Json.Utf8JsonWriter writer = global::Madaster.MadasterJsonWriters.Rent(buffer);
        try
        {
            if (value is null) writer.WriteNullValue();
            else _write(writer, value, global::Madaster.MadasterJsonMode.Full);
            writer.Flush();
        }
        finally
        {
            global::Madaster.MadasterJsonWriters.Return(writer);
        }

        return buffer.WrittenMemory.ToArray();
    }
}
