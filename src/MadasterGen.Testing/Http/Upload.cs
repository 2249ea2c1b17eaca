namespace MadasterGen.Testing.Http;

/// <summary>An uploaded file: its length, and its beginning when it is too long to be kept.</summary>
internal sealed record Upload(string? FileName, string ContentType, long Length, ReadOnlyMemory<byte> Kept)
{
    /// <summary>How many bytes of a file are kept, in bytes; of a longer one only the length is known.</summary>
    public const int KeptBytes = 16 * 1024 * 1024;

    public static async Task<Upload> ReadAsync(Stream stream, string? fileName, string? contentType, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            int wanted = (int)Math.Min(read, KeptBytes - kept.Length);
            kept.Write(buffer, 0, wanted);
            length += read;
        }

        return new Upload(fileName, contentType ?? "application/octet-stream", length, kept.ToArray());
    }
}
