namespace Madaster;

/// <summary>The fields of one server-sent event.</summary>
internal sealed class MadasterEventFields : global::System.IDisposable
{
    private readonly global::Madaster.MadasterBufferWriter _data = new();
    private readonly global::Madaster.MadasterBufferWriter _json = new();
    private string? _type;
    private string? _id;
    private long? _retry;

    /// <summary>Whether there are data, be they empty.</summary>
    internal bool HasData { get; private set; }

    /// <summary>How many bytes of data there are.</summary>
    internal int Size => _data.WrittenCount;

    private global::System.ReadOnlySpan<byte> Data => _data.WrittenMemory.Span;

    /// <summary>Adds the field of a line.</summary>
    internal void Add(global::System.ReadOnlySpan<byte> line)
    {
        int colon = global::System.MemoryExtensions.IndexOf(line, (byte)':');
        global::System.ReadOnlySpan<byte> name = colon < 0 ? line : line.Slice(0, colon);
        global::System.ReadOnlySpan<byte> value = colon < 0 ? default : line.Slice(colon + 1);
        if (value.Length > 0 && value[0] == (byte)' ') value = value.Slice(1);
        if (Is(name, "data"u8)) AddData(value);
        else if (Is(name, "event"u8)) _type = value.Length == 0 ? null : Text(value);
        else if (Is(name, "id"u8) && global::System.MemoryExtensions.IndexOf(value, (byte)0) < 0) _id = Text(value);
        else if (Is(name, "retry"u8) && Milliseconds(value) is { } retry) _retry = retry;
    }

    /// <summary>The event as JSON, which is good until the next change.</summary>
    /// <param name="form">How it is JSON.</param>
    /// <param name="place">Its place in the sequence.</param>
    /// <param name="unreadable">Makes the exception of data that are not JSON.</param>
    internal global::System.ReadOnlySpan<byte> ToJson(global::Madaster.MadasterEventForm form, string place, MakeException unreadable)
    {
        bool holdsJson = form.HoldsJson(_type);
        if (form.IsDataAlone && holdsJson) return Data;
        using var writer = new global::System.Text.Json.Utf8JsonWriter(_json);
        if (form.IsDataAlone)
        {
            writer.WriteStringValue(Text(Data));
            writer.Flush();
            return _json.WrittenMemory.Span;
        }

        writer.WriteStartObject();
        if (_type is not null) writer.WriteString(form.EventName, _type);
        if (_id is not null) writer.WriteString(form.IdName, _id);
        if (_retry is { } retry) WriteRetry(writer, form, retry);
        writer.WritePropertyName("data");
        if (holdsJson) WriteData(writer, place, unreadable);
        else writer.WriteStringValue(Text(Data));
        writer.WriteEndObject();
        writer.Flush();
        return _json.WrittenMemory.Span;
    }

    /// <summary>Whether the data mark the end of the sequence: where they are JSON, this is none.</summary>
    internal bool IsEndMark(global::Madaster.MadasterEventForm form) =>
        form.HoldsJson(_type) && global::System.MemoryExtensions.SequenceEqual(Data, "[DONE]"u8);

    /// <summary>Begins the next event.</summary>
    internal void Clear()
    {
        _data.Clear();
        _json.Clear();
        (_type, _id, _retry) = (null, null, null);
        HasData = false;
    }

    public void Dispose()
    {
        _data.Dispose();
        _json.Dispose();
    }

    private void AddData(global::System.ReadOnlySpan<byte> value)
    {
        if (HasData) Append("\n"u8);
        Append(value);
        HasData = true;
    }

    private void Append(global::System.ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_data.GetSpan(bytes.Length));
        _data.Advance(bytes.Length);
    }

    private void WriteData(global::System.Text.Json.Utf8JsonWriter writer, string place, MakeException unreadable)
    {
        try
        {
            // The writer itself would look no deeper than 64 levels.
            var reader = new global::System.Text.Json.Utf8JsonReader(Data, global::Madaster.MadasterJson.ReaderOptions);
            while (reader.Read())
            {
            }

            writer.WriteRawValue(Data, skipInputValidation: true);
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e) || e is global::System.ArgumentException)
        {
            throw unreadable(Data, place + ".data", e);
        }
    }

    private static void WriteRetry(global::System.Text.Json.Utf8JsonWriter writer, global::Madaster.MadasterEventForm form, long retry)
    {
        if (!form.IsDotNet)
        {
            writer.WriteNumber(form.RetryName, retry);
            return;
        }

        global::System.TimeSpan time = global::Madaster.MadasterServerSentEvent.Time(retry);
        writer.WriteString(form.RetryName, time.ToString("c", global::System.Globalization.CultureInfo.InvariantCulture));
    }

    private static bool Is(global::System.ReadOnlySpan<byte> name, global::System.ReadOnlySpan<byte> known) =>
        global::System.MemoryExtensions.SequenceEqual(name, known);

    // What is no UTF-8 becomes U+FFFD, as everywhere in HTML.
    private static string Text(global::System.ReadOnlySpan<byte> bytes) => global::Madaster.MadasterErrors.Utf8(bytes);

    // Digits alone; what is too long for a number is no time either.
    private static long? Milliseconds(global::System.ReadOnlySpan<byte> digits)
    {
        if (digits.Length is 0 or > 18) return null;
        long value = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return null;
            value = (value * 10) + (digit - (byte)'0');
        }

        return value;
    }

    /// <summary>Makes an exception of what was read, its place, and what was thrown.</summary>
    internal delegate global::System.Exception MakeException(
        global::System.ReadOnlySpan<byte> json, string path, global::System.Exception inner);
}
