namespace Madaster;

/// <summary>
/// A form with files, <c>multipart/form-data</c> (RFC 7578), or another body of several parts (RFC 2046, 5.1). .NET's own leaves names
/// unquoted, quotes the boundary and always adds <c>filename*</c>, each of which some servers refuse.
/// </summary>
internal sealed partial class MadasterMultipartContent : global::Madaster.MadasterRequestContent
{
    private readonly global::System.Collections.Generic.List<Part> _parts = new();
    private readonly global::System.IProgress<long>? _progress;
    private readonly string _boundary = "madaster-" + global::System.Guid.NewGuid().ToString("N");

    internal MadasterMultipartContent(global::System.IProgress<long>? progress, string mediaType)
    {
        _progress = progress;
        Headers.TryAddWithoutValidation("Content-Type", mediaType + "; boundary=" + _boundary);
    }

    /// <summary>Whether anything was added.</summary>
    internal bool HasFields => _parts.Count > 0;

    /// <summary>
    /// Adds a file; nothing when <paramref name="file"/> is <see langword="null"/>. One that names no media type has the given one.
    /// </summary>
    internal void AddFile(string? name, global::Madaster.MadasterFile? file, string mediaType = "application/octet-stream")
    {
        if (file is null) return;
        string disposition = name is null ? "attachment" : $"form-data; name=\"{Quoted(name)}\"";
        if ((file.FileName ?? name) is { } fileName)
        {
            disposition += $"; filename=\"{Quoted(fileName)}\"";
            // In forms it is forbidden (RFC 7578, 4.2), and servers that follow the Fetch standard refuse it.
            if (name is null && !IsAscii(fileName)) disposition += "; filename*=UTF-8''" + global::System.Uri.EscapeDataString(fileName);
        }

        Add(disposition, file.ContentType ?? mediaType, file, null);
    }

    /// <summary>
    /// Adds a field; nothing when <paramref name="value"/> is <see langword="null"/>. Without a type it is plain text, as in a browser;
    /// without a name, and so outside of forms, in UTF-8, which is not what such parts are otherwise (RFC 2046, 4.1.2).
    /// </summary>
    internal void AddText(string? name, string? value, string? mediaType = null)
    {
        if (value is null) return;
        string? disposition = name is null ? null : $"form-data; name=\"{Quoted(name)}\"";
        string? type = mediaType ?? (name is null ? "text/plain; charset=utf-8" : null);
        Add(disposition, type, null, global::System.Text.Encoding.UTF8.GetBytes(value));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = Ending.Length;
        foreach (Part part in _parts)
        {
            if (part.Length is not { } known) return false;
            length += part.Header.Length + known;
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            foreach (Part part in _parts)
                part.File?.Dispose();
        base.Dispose(disposing);
    }

    private byte[] Ending => global::System.Text.Encoding.ASCII.GetBytes((_parts.Count == 0 ? "--" : "\r\n--") + _boundary + "--\r\n");

    private void Add(string? disposition, string? mediaType, global::Madaster.MadasterFile? file, byte[]? text)
    {
        if (mediaType is not null) global::Madaster.MadasterHeaders.Check("Content-Type", mediaType);
        string start = (_parts.Count == 0 ? "--" : "\r\n--") + _boundary + "\r\n";
        string name = disposition is null ? "" : "Content-Disposition: " + disposition + "\r\n";
        string type = mediaType is null ? "" : "Content-Type: " + mediaType + "\r\n";
        byte[] header = global::System.Text.Encoding.UTF8.GetBytes(start + name + type + "\r\n");
        _parts.Add(new Part(header, file, text));
    }

    protected override async global::System.Threading.Tasks.Task WriteAsync(
        global::System.IO.Stream stream, global::System.Threading.CancellationToken cancellationToken)
    {
        var progress = new global::Madaster.MadasterProgress(_progress);
        foreach (Part part in _parts)
        {
            await stream.WriteAsync(part.Header, 0, part.Header.Length, cancellationToken).ConfigureAwait(false);
            if (part.File is not null) await part.File.CopyToAsync(stream, progress, cancellationToken).ConfigureAwait(false);
            else await stream.WriteAsync(part.Text!, 0, part.Text!.Length, cancellationToken).ConfigureAwait(false);
        }

        byte[] ending = Ending;
        await stream.WriteAsync(ending, 0, ending.Length, cancellationToken).ConfigureAwait(false);
    }

    // As browsers do (HTML, "multipart form data"): a backslash would be taken literally by most servers.
    private static string Quoted(string text) => text.Replace("\r", "%0D").Replace("\n", "%0A").Replace("\"", "%22");

    private static bool IsAscii(string text)
    {
        foreach (char c in text)
            if (c > '~') return false;
        return true;
    }

    private sealed class Part
    {
        internal Part(byte[] header, global::Madaster.MadasterFile? file, byte[]? text)
        {
            Header = header;
            File = file;
            Text = text;
            Length = text?.Length ?? file!.Length;
        }

        internal byte[] Header { get; }

        internal global::Madaster.MadasterFile? File { get; }

        internal byte[]? Text { get; }

        internal long? Length { get; }
    }
}
