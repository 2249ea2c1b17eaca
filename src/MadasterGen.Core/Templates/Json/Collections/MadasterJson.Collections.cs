namespace Madaster;

/// <content>Lists.</content>
internal static partial class MadasterJson
{
    /// <summary>Reads an array. A <c>null</c> among elements that cannot be <c>null</c> is passed over.</summary>
    internal static global::System.Collections.Generic.List<T> ReadList<T>(
        ref global::System.Text.Json.Utf8JsonReader reader, global::Madaster.MadasterJsonReader<T> readElement)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartArray)
            throw WrongKind(ref reader, "an array");
        global::System.Collections.Generic.List<T> list = new global::System.Collections.Generic.List<T>();
        while (reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndArray)
        {
            if (reader.TokenType == global::System.Text.Json.JsonTokenType.Null && !AcceptsNull<T>())
                Tolerate(ref reader, "a null element");
            else
                list.Add(readElement(ref reader));
        }
        return list;
    }

    /// <summary>Reads an array whose elements can be <c>null</c>.</summary>
    internal static global::System.Collections.Generic.List<T?> ReadNullableList<T>(
        ref global::System.Text.Json.Utf8JsonReader reader, global::Madaster.MadasterJsonReader<T?> readElement)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartArray)
            throw WrongKind(ref reader, "an array");
        global::System.Collections.Generic.List<T?> list = new global::System.Collections.Generic.List<T?>();
        while (reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndArray)
            list.Add(reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? default : readElement(ref reader));
        return list;
    }

    internal static void WriteList<T>(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.IReadOnlyList<T> list,
        global::Madaster.MadasterJsonWriter<T> writeElement, global::Madaster.MadasterJsonMode mode)
    {
        writer.WriteStartArray();
        int count = list.Count;
        for (int i = 0; i < count; i++)
        {
            T element = list[i];
            if (element is null)
                writer.WriteNullValue();
            else
                writeElement(writer, element, mode);
        }
        writer.WriteEndArray();
    }

    /// <summary>Whether <c>null</c> is a value of the type rather than the lack of one.</summary>
    internal static bool AcceptsNull<T>() => typeof(T) == typeof(global::System.Text.Json.JsonElement);

    private static void Tolerate(ref global::System.Text.Json.Utf8JsonReader reader, string what)
    {
        if (Strict)
            throw Unexpected(ref reader, what);
    }
}
