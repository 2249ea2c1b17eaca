namespace Madaster;

/// <summary>A file to upload, or one that was downloaded: its bytes, where it has them a name and a type, and often a length.</summary>
/// <remarks>
/// The call that uploads a file disposes it. A downloaded file holds a connection until it is disposed.
/// An instance is for one call at a time.
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
    /// The media type, such as <c>application/pdf</c>. A file that is the whole body of a request is sent as it where the API's document
    /// takes it, else as the one that the document names.
    /// </summary>
    public string? ContentType { get; }

    /// <summary>The number of bytes, where it is known beforehand.</summary>
    public long? Length { get; }

    /// <summary>A file from a stream, read from its present position.</summary>
    /// <param name="stream">The stream. One that cannot seek can be sent once only.</param>
    /// <param name="fileName">The name, where the API takes one.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the file is disposed, which the upload does.</param>
    public static global::Madaster.MadasterFile FromStream(
        global::System.IO.Stream stream, string? fileName = null, string? contentType = null, bool leaveOpen = false)
    {
        if (stream is null) throw new global::System.ArgumentNullException(nameof(stream));
        if (!stream.CanRead) throw new global::System.ArgumentException("The stream cannot be read.", nameof(stream));
        long? length = stream.CanSeek ? stream.Length - stream.Position : null;
        return new(fileName, contentType, length, stream: stream, leaveOpen: leaveOpen);
    }

    /// <summary>A file from bytes in memory, which are not copied.</summary>
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

    /// <summary>A file on disk, opened only while it is sent.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="fileName">The name; by default that of the file.</param>
    /// <param name="contentType">The media type.</param>
    /// <exception cref="global::System.IO.FileNotFoundException">There is no such file.</exception>
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
    /// A stream: that of <see cref="FromStream"/> itself (do not dispose it if it shall stay open), else a new one that is yours to
    /// dispose.
    /// </returns>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <exception cref="global::System.InvalidOperationException">
    /// The bytes have been read and cannot be read again: the stream cannot seek.
    /// </exception>
    public global::System.Threading.Tasks.Task<global::System.IO.Stream> OpenReadAsync(
        global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return global::System.Threading.Tasks.Task.FromCanceled<global::System.IO.Stream>(cancellationToken);
        return global::System.Threading.Tasks.Task.FromResult(Open());
    }

    /// <summary>Reads all bytes.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="global::Madaster.MadasterApiException">The connection broke.</exception>
    /// <exception cref="global::System.TimeoutException">The server sent nothing for too long.</exception>
    public async global::System.Threading.Tasks.Task<byte[]> ReadAsBytesAsync(
        global::System.Threading.CancellationToken cancellationToken = default)
    {
        using var memory = new global::System.IO.MemoryStream(Length is > 0 and <= 1 << 30 ? (int)Length.Value : 0);
        await CopyToAsync(memory, null, cancellationToken).ConfigureAwait(false);
        return memory.ToArray();
    }

    /// <summary>
    /// Saves the bytes. They are written to a temporary file in the same folder that takes the name when it is complete, so that there
    /// is never half a file under it; an existing file is replaced.
    /// </summary>
    /// <param name="path">Where to save.</param>
    /// <param name="cancellationToken">Cancels the saving.</param>
    /// <exception cref="global::Madaster.MadasterApiException">The connection broke.</exception>
    /// <exception cref="global::System.TimeoutException">The server sent nothing for too long.</exception>
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

    /// <summary>Closes the stream, unless it is to stay open, and with it the connection of a downloaded file.</summary>
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
        new("The file has been read and cannot be read again, because its stream cannot seek.");
}
