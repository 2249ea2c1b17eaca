namespace MadasterGen.Model;

/// <summary>Writes JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The pointer with these segments, each escaped.</summary>
    public static string Of(params string[] segments)
    {
        string[] texts = new string[segments.Length * 2];
        for (int i = 0; i < segments.Length; i++)
            (texts[i * 2], texts[(i * 2) + 1]) = ("/", Escape(segments[i]));
        return string.Concat(texts);
    }

    /// <summary>The pointer of a child.</summary>
    public static string Child(string pointer, string segment) => string.Concat(pointer, "/", Escape(segment));

    /// <summary>The pointer of a child's child.</summary>
    public static string Child(string pointer, string segment, string next) =>
        $"{pointer}/{Escape(segment)}/{Escape(next)}";

    /// <summary>A string as a segment of a pointer.</summary>
    public static string Escape(string segment) =>
        segment.IndexOf('~') < 0 && segment.IndexOf('/') < 0 ? segment : segment.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The text of a segment of a pointer.</summary>
    public static string Unescape(string segment) => segment.Replace("~1", "/").Replace("~0", "~");
}
