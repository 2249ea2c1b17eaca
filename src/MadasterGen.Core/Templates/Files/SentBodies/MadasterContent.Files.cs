namespace Madaster;

/// <content>Bodies that are files, or have some among their parts.</content>
internal static partial class MadasterContent
{
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

    /// <summary>A form with files, or another body of several parts.</summary>
    internal static global::Madaster.MadasterMultipartContent Multipart(
        global::Madaster.MadasterRequestOptions? options, string mediaType = "multipart/form-data") =>
        new(options?.Progress, mediaType);

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
