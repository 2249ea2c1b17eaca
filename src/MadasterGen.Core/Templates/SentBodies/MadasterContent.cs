namespace Madaster;

/// <summary>Makes the bodies of requests.</summary>
internal static class MadasterContent
{
    /// <summary>JSON, written at once: what is wrong with the value shows here, before anything is sent.</summary>
    internal static global::System.Net.Http.HttpContent Json<T>(
        T value, global::Madaster.MadasterJsonWriter<T> write, global::Madaster.MadasterJsonMode mode, string mediaType)
    {
        var buffer = new global::Madaster.MadasterBufferWriter();
        global::System.Text.Json.Utf8JsonWriter writer = global::Madaster.MadasterJsonWriters.Rent(buffer);
        try
        {
            write(writer, value, mode);
            writer.Flush();
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
        finally
        {
            global::Madaster.MadasterJsonWriters.Return(writer);
        }

        return new global::Madaster.MadasterJsonContent(buffer, mediaType);
    }

    /// <summary>
    /// A file as the whole body, streamed: as what it is where <paramref name="mediaTypes"/>, separated by commas and possibly ranges, have
    /// that, else as the first of them, since a server refuses what its document does not name.
    /// </summary>
    internal static global::System.Net.Http.HttpContent File(
        global::Madaster.MadasterFile file, string mediaTypes, global::Madaster.MadasterRequestOptions? options)
    {
        if (file is null) throw new global::System.ArgumentNullException(nameof(file));
        return new global::Madaster.MadasterFileContent(file, FileType(file.ContentType, mediaTypes.Split(',')), options?.Progress);
    }

    /// <summary>Text in UTF-8.</summary>
    internal static global::System.Net.Http.HttpContent Text(string value, string mediaType)
    {
        if (value is null) throw new global::System.ArgumentNullException(nameof(value));
        int end = mediaType.IndexOf(';');
        string bare = end < 0 ? mediaType : mediaType.Substring(0, end).Trim();
        var content = new global::System.Net.Http.StringContent(value, global::System.Text.Encoding.UTF8, bare);
        if (end >= 0 && global::System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(mediaType, out var whole))
        {
            whole!.CharSet = "utf-8";
            content.Headers.ContentType = whole;
        }

        return content;
    }

    /// <summary>A form with files, or another body of several parts.</summary>
    internal static global::Madaster.MadasterMultipartContent Multipart(
        global::Madaster.MadasterRequestOptions? options, string mediaType = "multipart/form-data") =>
        new(options?.Progress, mediaType);

    /// <summary>A form without files.</summary>
    internal static global::Madaster.MadasterFormContent Form() => new();

    private static string FileType(string? own, string[] taken)
    {
        if (own is not null)
        {
            foreach (string range in taken)
            {
                if (IsIn(range.Trim(), own.Split(';')[0].Trim())) return own;
            }
        }

        string first = taken[0].Trim();
        return first.EndsWith("*", global::System.StringComparison.Ordinal) ? "application/octet-stream" : first;
    }

    private static bool IsIn(string range, string type) =>
        range == "*/*"
        || string.Equals(range, type, global::System.StringComparison.OrdinalIgnoreCase)
        || (range.EndsWith("/*", global::System.StringComparison.Ordinal)
            && type.StartsWith(range.Substring(0, range.Length - 1), global::System.StringComparison.OrdinalIgnoreCase));
}
