namespace Madaster;

/// <summary>
/// The JSON that an object of an unknown kind came with, or a value that may be of several kinds. They can stand in each other, level
/// after level: all of them share the bytes of the outermost, so that each byte is kept, and gone through, once.
/// </summary>
internal sealed class MadasterRawJson
{
    [global::System.ThreadStatic]
    private static MadasterRawJson? s_outermost;

    private readonly byte[] _bytes;
    private readonly long _origin; // where the bytes begin in the text that is being read
    private readonly int _start;
    private int _length;
    private global::System.Tuple<global::System.Text.Json.JsonElement>? _element;

    private MadasterRawJson(byte[] bytes, long origin, int start)
    {
        _bytes = bytes;
        _origin = origin;
        _start = start;
    }

    /// <summary>The value as JSON.</summary>
    internal global::System.Text.Json.JsonElement Element => (_element ??= global::System.Tuple.Create(Parse())).Item1;

    /// <summary>Begins a value.</summary>
    /// <param name="reader">Stands on its start.</param>
    /// <returns>Its JSON, to be ended when the value was read, whatever the outcome.</returns>
    internal static MadasterRawJson Begin(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        long position = reader.TokenStartIndex;
        if (s_outermost is { } outermost)
            return new MadasterRawJson(outermost._bytes, outermost._origin, (int)(position - outermost._origin));
        global::System.Text.Json.Utf8JsonReader whole = reader;
        return s_outermost = new MadasterRawJson(BytesOf(global::Madaster.MadasterJson.ReadElement(ref whole)), position, 0);
    }

    /// <summary>Ends the value.</summary>
    /// <param name="reader">Stands on its end.</param>
    internal void End(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        _length = (int)(reader.BytesConsumed - _origin) - _start;
        if (ReferenceEquals(this, s_outermost))
            s_outermost = null;
    }

    private static byte[] BytesOf(global::System.Text.Json.JsonElement element) =>
#if NET9_0_OR_GREATER
        global::System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element).ToArray();
#else
        global::System.Text.Encoding.UTF8.GetBytes(element.GetRawText());
#endif

    private global::System.Text.Json.JsonElement Parse()
    {
        // It was read once, as the reader's own options allowed.
        var options = new global::System.Text.Json.JsonDocumentOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = global::System.Text.Json.JsonCommentHandling.Skip,
            MaxDepth = int.MaxValue,
        };
        var bytes = new global::System.ReadOnlyMemory<byte>(_bytes, _start, _length);
        return global::System.Text.Json.JsonDocument.Parse(bytes, options).RootElement;
    }
}
