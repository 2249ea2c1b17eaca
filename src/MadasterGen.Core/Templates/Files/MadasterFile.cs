namespace Madaster;

/// <summary>A file to upload, or a downloaded file: its bytes, and its name, media type and length where they are known.</summary>
/// <remarks>
/// The call that uploads a file disposes it. A downloaded file holds a connection until you dispose it.
/// Use an instance for one call at a time.
/// </remarks>
public sealed class MadasterFile : global::System.IDisposable, global::System.IAsyncDisposable
{
    private readonly string? _path;
    private readonly global::System.IO.Stream? _stream;
    private readonly global::System.ReadOnlyMemory<byte> _bytes;
    private readonly bool _leaveOpen;
    private readonly long _origin;
    private bool _consumed;

    private MadasterFile(
        string? fileName,
        string? contentType,
        long? length,
        string? path = null,
        global::System.IO.Stream? stream = null,
        global::System.ReadOnlyMemory<byte> bytes = default,
        bool leaveOpen = false)
    {
        FileName = fileName;
        ContentType = contentType;
        Length = length;
        _path = path;
        _stream = stream;
        _bytes = bytes;
        _leaveOpen = leaveOpen;
        if (stream is { CanSeek: true }) _origin = stream.Position;
    }

    /// <summary>The name, without folders.</summary>
    public string? FileName { get; }

    /// <summary>
    /// The media type, such as <c>application/pdf</c>. If the file is the whole body of a request and the API's document does not list
    /// this media type, the file is sent with the one that the document lists.
    /// </summary>
    public string? ContentType { get; }

    /// <summary>The number of bytes, where it is known before reading.</summary>
    public long? Length { get; }

    /// <summary>Creates a file from a stream, which is read from its current position.</summary>
    /// <param name="stream">The stream. A stream that cannot seek can be sent only once.</param>
    /// <param name="fileName">The name, where the API takes one.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the file is disposed. Uploading a file disposes it.</param>
    public static global::Madaster.MadasterFile FromStream(
        global::System.IO.Stream stream, string? fileName = null, string? contentType = null, bool leaveOpen = false)
    {
        if (stream is null) throw new global::System.ArgumentNullException(nameof(stream));
        if (!stream.CanRead) throw new global::System.ArgumentException("The stream cannot be read.", nameof(stream));
        long? length = stream.CanSeek ? stream.Length - stream.Position : null;
        return new(fileName, contentType, length, stream: stream, leaveOpen: leaveOpen);
    }

    /// <summary>Creates a file from bytes in memory, without copying them.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="fileName">The name, where the API takes one.</param>
    /// <param name="contentType">The media type.</param>
    public static global::Madaster.MadasterFile FromBytes(
        global::System.ReadOnlyMemory<byte> bytes, string? fileName = null, string? contentType = null) =>
        new(fileName, contentType, bytes.Length, bytes: bytes);

    /// <inheritdoc cref="FromBytes(global::System.ReadOnlyMemory{byte}, string, string)"/>
    public static global::Madaster.MadasterFile FromBytes(byte[] bytes, string? fileName = null, string? contentType = null)
    {
        if (bytes is null) throw new global::System.ArgumentNullException(nameof(bytes));
        return new(fileName, contentType, bytes.Length, bytes: bytes);
    }

    /// <summary>Creates a file from a path. The file is open only while it is sent.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="fileName">The name. The default is the name of the file.</param>
    /// <param name="contentType">The media type.</param>
    /// <exception cref="global::System.IO.FileNotFoundException">The file does not exist.</exception>
    public static global::Madaster.MadasterFile FromPath(string path, string? fileName = null, string? contentType = null)
    {
        if (path is null) throw new global::System.ArgumentNullException(nameof(path));
        var file = new global::System.IO.FileInfo(path);
        if (!file.Exists) throw new global::System.IO.FileNotFoundException("The file does not exist.", path);
        return new(fileName ?? file.Name, contentType, file.Length, path: file.FullName);
    }

    /// <summary>A file from a response.</summary>
    internal static global::Madaster.MadasterFile FromResponse(
        global::System.IO.Stream stream, string? fileName, string? contentType, long? length) =>
        new(fileName, contentType, length, stream: stream);

    /// <summary>Opens the bytes for reading.</summary>
    /// <returns>
    /// A stream. After <see cref="FromStream"/> it is that stream itself: do not dispose it if it is to stay open. Otherwise it is a
    /// new stream; dispose it after use.
    /// </returns>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="global::System.InvalidOperationException">
    /// The bytes have been read already, and the stream cannot seek.
    /// </exception>
    public global::System.Threading.Tasks.Task<global::System.IO.Stream> OpenReadAsync(
        global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return global::System.Threading.Tasks.Task.FromCanceled<global::System.IO.Stream>(cancellationToken);
        return global::System.Threading.Tasks.Task.FromResult(Open());
    }

    /// <summary>Reads all bytes.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="global::Madaster.MadasterApiException">The connection failed.</exception>
    /// <exception cref="global::System.TimeoutException">The server sent nothing within the time-out.</exception>
    public async global::System.Threading.Tasks.Task<byte[]> ReadAsBytesAsync(
        global::System.Threading.CancellationToken cancellationToken = default)
    {
        using var memory = new global::System.IO.MemoryStream(Length is > 0 and <= 1 << 30 ? (int)Length.Value : 0);
        await CopyToAsync(memory, null, cancellationToken).ConfigureAwait(false);
        return memory.ToArray();
    }

    /// <summary>
    /// Saves the bytes. They are written to a temporary file in the same folder, which is renamed when it is complete: a failure leaves
    /// no partial file. An existing file is replaced.
    /// </summary>
    /// <param name="path">The path to save to.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="global::Madaster.MadasterApiException">The connection failed.</exception>
    /// <exception cref="global::System.TimeoutException">The server sent nothing within the time-out.</exception>
    /// <exception cref="global::System.IO.IOException">The file could not be written.</exception>
    public async global::System.Threading.Tasks.Task SaveAsync(
        string path, global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (path is null) throw new global::System.ArgumentNullException(nameof(path));
        string target = global::System.IO.Path.GetFullPath(path);
        string temporary = global::System.IO.Path.Combine(
            global::System.IO.Path.GetDirectoryName(target) ?? "", "." + global::System.Guid.NewGuid().ToString("N") + ".part");
        try
        {
            using (var stream = new global::System.IO.FileStream(
                temporary,
                global::System.IO.FileMode.CreateNew,
                global::System.IO.FileAccess.Write,
                global::System.IO.FileShare.None,
                bufferSize: 1,
                useAsync: true))
            {
                await CopyToAsync(stream, null, cancellationToken).ConfigureAwait(false);
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

#if NET
            global::System.IO.File.Move(temporary, target, overwrite: true);
#else
            if (global::System.IO.File.Exists(target)) global::System.IO.File.Replace(temporary, target, null);
            else global::System.IO.File.Move(temporary, target);
#endif
        }
        catch
        {
            try
            {
                global::System.IO.File.Delete(temporary);
            }
            catch (global::System.Exception e) when (e is global::System.IO.IOException or global::System.UnauthorizedAccessException)
            {
                // What went wrong first is what the caller should hear of.
            }

            throw;
        }
    }

    /// <summary>Closes the stream, unless it is to stay open. A downloaded file releases its connection.</summary>
    public void Dispose()
    {
        if (!_leaveOpen) _stream?.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public global::System.Threading.Tasks.ValueTask DisposeAsync()
    {
#if NET
        return _leaveOpen || _stream is null ? default : _stream.DisposeAsync();
#else
        Dispose();
        return default;
#endif
    }

    /// <summary>Returns name and length.</summary>
    public override string ToString()
    {
        string name = FileName ?? "file";
        return Length is { } length
            ? $"{name} ({length.ToString(global::System.Globalization.CultureInfo.InvariantCulture)} bytes)"
            : name;
    }

    /// <summary>Copies the bytes in pieces of 80 KiB.</summary>
    internal async global::System.Threading.Tasks.Task CopyToAsync(
        global::System.IO.Stream target,
        global::Madaster.MadasterProgress? progress,
        global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.IO.Stream source = Open();
        byte[] buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            while (true)
            {
                int count = await source.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
                if (count == 0) break;
                await target.WriteAsync(buffer, 0, count, cancellationToken).ConfigureAwait(false);
                progress?.Add(count);
            }
        }
        finally
        {
            if (!ReferenceEquals(source, _stream)) source.Dispose();
        }

        // Only here: after a failure the streams may still be using the buffer.
        global::System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
    }

    private global::System.IO.Stream Open()
    {
        if (_path is not null)
        {
            return new global::System.IO.FileStream(
                _path, global::System.IO.FileMode.Open, global::System.IO.FileAccess.Read, global::System.IO.FileShare.Read, 1,
                global::System.IO.FileOptions.Asynchronous | global::System.IO.FileOptions.SequentialScan);
        }

        if (_stream is null)
        {
            return global::System.Runtime.InteropServices.MemoryMarshal.TryGetArray(_bytes, out global::System.ArraySegment<byte> segment)
                ? new global::System.IO.MemoryStream(
                    segment.Array ?? global::System.Array.Empty<byte>(), segment.Offset, segment.Count, writable: false)
                : new global::System.IO.MemoryStream(_bytes.ToArray(), writable: false);
        }

        if (_stream.CanSeek) _stream.Position = _origin;
        else if (_consumed) throw ReadBefore();
        _consumed = true;
        return _stream;
    }

    private static global::System.InvalidOperationException ReadBefore() =>
        new("The file has been read already, and its stream cannot seek. Use a new file, or a stream that can seek.");
}
