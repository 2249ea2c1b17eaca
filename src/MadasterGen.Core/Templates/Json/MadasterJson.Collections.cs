namespace Madaster;

/// <content>How lists and maps are read.</content>
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

    /// <summary>Reads an object as a dictionary; the last of several members with one name counts.</summary>
    internal static global::System.Collections.Generic.Dictionary<string, T> ReadMap<T>(
        ref global::System.Text.Json.Utf8JsonReader reader, global::Madaster.MadasterJsonReader<T> readValue)
    {
        ReadStartObject(ref reader);
        global::System.Collections.Generic.Dictionary<string, T> map = NewMap<T>();
        while (reader.Read() && reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
        {
            string name = Text(ref reader);
            reader.Read();
            if (reader.TokenType == global::System.Text.Json.JsonTokenType.Null && !AcceptsNull<T>())
                Tolerate(ref reader, "a null value");
            else
                map[name] = readValue(ref reader);
        }
        return map;
    }

    /// <summary>Reads an object as a dictionary whose values can be <c>null</c>.</summary>
    internal static global::System.Collections.Generic.Dictionary<string, T?> ReadNullableMap<T>(
        ref global::System.Text.Json.Utf8JsonReader reader, global::Madaster.MadasterJsonReader<T?> readValue)
    {
        ReadStartObject(ref reader);
        global::System.Collections.Generic.Dictionary<string, T?> map = NewMap<T?>();
        while (reader.Read() && reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
        {
            string name = Text(ref reader);
            reader.Read();
            map[name] = reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? default : readValue(ref reader);
        }
        return map;
    }

    internal static global::System.Collections.Generic.Dictionary<string, T> NewMap<T>() =>
        new global::System.Collections.Generic.Dictionary<string, T>(global::System.StringComparer.Ordinal);

    /// <summary>Whether <c>null</c> is a value of the type rather than the lack of one.</summary>
    internal static bool AcceptsNull<T>() => typeof(T) == typeof(global::System.Text.Json.JsonElement);

    private static void Tolerate(ref global::System.Text.Json.Utf8JsonReader reader, string what)
    {
        if (Strict)
            throw Unexpected(ref reader, what);
    }
}
