namespace Madaster;

/// <summary>Keeps one writer per thread, so that a request does not make a new one.</summary>
internal static class MadasterJsonWriters
{
    [global::System.ThreadStatic]
    private static global::System.Text.Json.Utf8JsonWriter? s_kept;

    internal static global::System.Text.Json.Utf8JsonWriter Rent(global::System.Buffers.IBufferWriter<byte> output)
    {
        global::System.Text.Json.Utf8JsonWriter? writer = s_kept;
        if (writer is null)
        {
            return new global::System.Text.Json.Utf8JsonWriter(output, new global::System.Text.Json.JsonWriterOptions
            {
                Encoder = global::Madaster.MadasterJson.Encoder,
                // Generated code opens and closes what it writes; checking that again costs time and finds nothing.
                SkipValidation = true,
            });
        }
        s_kept = null;
        writer.Reset(output);
        return writer;
    }

    internal static void Return(global::System.Text.Json.Utf8JsonWriter writer)
    {
        // Bytes that were not flushed, after an exception, must not reach the next user's buffer.
        writer.Reset(global::System.IO.Stream.Null);
        s_kept = writer;
    }
}
