namespace Madaster;

internal static partial class MadasterJson
{
    /// <summary>The key under which an exception carries the offset, in bytes, of the token it is about.</summary>
    internal const string OffsetKey = "madaster.offset";

    /// <summary>An exception for a value of another JSON kind than the document promises.</summary>
    internal static global::System.Text.Json.JsonException WrongKind(ref global::System.Text.Json.Utf8JsonReader reader, string expected) =>
        At(ref reader, "Expected " + expected + ", found " + Describe(reader.TokenType) + ".");

    /// <summary>An exception for JSON that is nested deeper than the stack of the thread allows.</summary>
    internal static global::System.Text.Json.JsonException TooDeep(ref global::System.Text.Json.Utf8JsonReader reader) =>
        At(ref reader, "The objects are nested too deep for the stack of this thread.");

    /// <summary>An exception for what only the strict mode refuses.</summary>
    internal static global::System.Text.Json.JsonException Unexpected(ref global::System.Text.Json.Utf8JsonReader reader, string what) =>
        At(ref reader, "The strict mode does not accept " + what + ".");

    /// <summary>Refuses an object that lacks a member which the document requires; only the strict mode calls it.</summary>
    internal static global::System.Text.Json.JsonException MissingMember(
        ref global::System.Text.Json.Utf8JsonReader reader, string typeName) =>
        At(ref reader, "A member that " + typeName + " requires is missing.");

    private static global::System.Text.Json.JsonException At(ref global::System.Text.Json.Utf8JsonReader reader, string message)
    {
        global::System.Text.Json.JsonException exception = new global::System.Text.Json.JsonException(message);
        exception.Data[OffsetKey] = reader.TokenStartIndex;
        return exception;
    }

    private static string Describe(global::System.Text.Json.JsonTokenType token) => token switch
    {
        global::System.Text.Json.JsonTokenType.StartObject => "an object",
        global::System.Text.Json.JsonTokenType.StartArray => "an array",
        global::System.Text.Json.JsonTokenType.String => "a string",
        global::System.Text.Json.JsonTokenType.Number => "a number",
        global::System.Text.Json.JsonTokenType.True => "true",
        global::System.Text.Json.JsonTokenType.False => "false",
        global::System.Text.Json.JsonTokenType.Null => "null",
        _ => "no value",
    };

    /// <summary>
    /// The JSON path of what an exception is about, such as <c>$.items[3].id</c>. Readers keep no path while they read, since
    /// that would cost every successful response; it is found here by reading the JSON once more up to the place.
    /// </summary>
    internal static string PathOf(global::System.ReadOnlySpan<byte> json, global::System.Exception exception)
    {
        // Only a string that is not Unicode fails without a place.
        long offset = exception is global::System.Text.Json.JsonException known ? OffsetOf(json, known) : long.MaxValue;
        global::System.Collections.Generic.Stack<global::System.Collections.Generic.KeyValuePair<string?, int>> path =
            new global::System.Collections.Generic.Stack<global::System.Collections.Generic.KeyValuePair<string?, int>>();
        global::System.Text.Json.Utf8JsonReader reader = new global::System.Text.Json.Utf8JsonReader(json, ReaderOptions);
        try
        {
            while (reader.Read())
            {
                bool isThere = reader.TokenStartIndex >= offset || (offset == long.MaxValue && !IsUnicode(ref reader));
                switch (reader.TokenType)
                {
                    case global::System.Text.Json.JsonTokenType.PropertyName:
                        path.Pop();
                        path.Push(new global::System.Collections.Generic.KeyValuePair<string?, int>(NameOf(ref reader), -1));
                        break;
                    case global::System.Text.Json.JsonTokenType.EndObject:
                    case global::System.Text.Json.JsonTokenType.EndArray:
                        path.Pop();
                        break;
                    default:
                        CountElement(path);
                        break;
                }
                if (isThere)
                    break;
                if (reader.TokenType == global::System.Text.Json.JsonTokenType.StartObject)
                    path.Push(new global::System.Collections.Generic.KeyValuePair<string?, int>(null, -1));
                else if (reader.TokenType == global::System.Text.Json.JsonTokenType.StartArray)
                    path.Push(new global::System.Collections.Generic.KeyValuePair<string?, int>(null, 0));
            }
        }
        catch (global::System.Text.Json.JsonException)
        {
            // The JSON is broken at this very place: what was found up to here is the path.
        }
        return Format(path);
    }

    private static bool IsUnicode(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType is not (global::System.Text.Json.JsonTokenType.String or global::System.Text.Json.JsonTokenType.PropertyName))
            return true;
        try
        {
            _ = reader.GetString();
            return true;
        }
        catch (global::System.InvalidOperationException)
        {
            return false;
        }
    }

    private static string NameOf(ref global::System.Text.Json.Utf8JsonReader reader) =>
        IsUnicode(ref reader) ? reader.GetString()! : TextOf(reader.ValueSpan);

    // An array's entry holds one more than the index of the element that was met last.
    private static void CountElement(
        global::System.Collections.Generic.Stack<global::System.Collections.Generic.KeyValuePair<string?, int>> path)
    {
        if (path.Count > 0 && path.Peek().Value >= 0)
            path.Push(new global::System.Collections.Generic.KeyValuePair<string?, int>(null, path.Pop().Value + 1));
    }

    private static string Format(
        global::System.Collections.Generic.Stack<global::System.Collections.Generic.KeyValuePair<string?, int>> path)
    {
        global::System.Collections.Generic.KeyValuePair<string?, int>[] segments = path.ToArray();
        global::System.Array.Reverse(segments);
        global::System.Text.StringBuilder text = new global::System.Text.StringBuilder("$");
        foreach (global::System.Collections.Generic.KeyValuePair<string?, int> segment in segments)
        {
            if (segment.Value > 0)
            {
                string index = (segment.Value - 1).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                text.Append('[').Append(index).Append(']');
            }
            else if (segment.Key is { } name)
                text.Append('.').Append(name);
        }
        return text.ToString();
    }

    private static long OffsetOf(global::System.ReadOnlySpan<byte> json, global::System.Text.Json.JsonException exception)
    {
        if (exception.Data[OffsetKey] is long offset)
            return offset;
        // The framework's own reader gives line and column of what it could not read.
        long lines = exception.LineNumber ?? 0;
        int start = 0;
        for (; lines > 0; lines--)
        {
            int end = global::System.MemoryExtensions.IndexOf(json.Slice(start), (byte)'\n');
            if (end < 0)
                break;
            start += end + 1;
        }
        return start + (exception.BytePositionInLine ?? 0);
    }
}
