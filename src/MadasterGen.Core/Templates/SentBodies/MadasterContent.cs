namespace Madaster;

/// <summary>Makes the bodies of requests.</summary>
internal static partial class MadasterContent
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
}
