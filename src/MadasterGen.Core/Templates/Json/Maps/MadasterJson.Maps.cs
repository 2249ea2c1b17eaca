namespace Madaster;

/// <content>Maps, and members that have no property of their own.</content>
internal static partial class MadasterJson
{
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

    internal static void WriteMap<T>(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.IReadOnlyDictionary<string, T> map,
        global::Madaster.MadasterJsonWriter<T> writeValue, global::Madaster.MadasterJsonMode mode)
    {
        writer.WriteStartObject();
        WriteMembers(writer, map, writeValue, mode);
        writer.WriteEndObject();
    }

    internal static void WriteMembers<T>(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.IReadOnlyDictionary<string, T> map,
        global::Madaster.MadasterJsonWriter<T> writeValue, global::Madaster.MadasterJsonMode mode)
    {
        // The enumerator of a dictionary is a struct; behind the interface it would be allocated for every map.
        if (map is global::System.Collections.Generic.Dictionary<string, T> dictionary)
        {
            foreach (global::System.Collections.Generic.KeyValuePair<string, T> member in dictionary)
                WriteMember(writer, member.Key, member.Value, writeValue, mode);
        }
        else
        {
            foreach (global::System.Collections.Generic.KeyValuePair<string, T> member in map)
                WriteMember(writer, member.Key, member.Value, writeValue, mode);
        }
    }

    private static void WriteMember<T>(
        global::System.Text.Json.Utf8JsonWriter writer, string name, T value,
        global::Madaster.MadasterJsonWriter<T> writeValue, global::Madaster.MadasterJsonMode mode)
    {
        writer.WritePropertyName(name);
        if (value is null)
            writer.WriteNullValue();
        else
            writeValue(writer, value, mode);
    }

    /// <summary>A copy of a dictionary with one entry changed: records that share the original keep theirs.</summary>
    internal static global::System.Collections.Generic.Dictionary<string, T> With<T>(
        global::System.Collections.Generic.Dictionary<string, T>? original, string name, T value)
    {
        global::System.Collections.Generic.Dictionary<string, T> copy = Copy(original);
        copy[name] = value;
        return copy;
    }

    /// <summary>A copy of what a user gives as additional properties. Declared names are refused: they would be written twice.</summary>
    internal static global::System.Collections.Generic.Dictionary<string, T> CopyAdditional<T>(
        global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, T>>? original,
        global::System.Func<string, bool> isDeclared)
    {
        global::System.Collections.Generic.Dictionary<string, T> copy = Copy(original);
        foreach (string name in copy.Keys)
            RefuseDeclared(name, isDeclared);
        return copy;
    }

    /// <summary>What a request made from a response takes along of its additional properties.</summary>
    /// <param name="original">The response's.</param>
    /// <param name="declared">Names that the request declares.</param>
    internal static global::System.Collections.Generic.Dictionary<string, T>? CarryAdditional<T>(
        global::System.Collections.Generic.Dictionary<string, T>? original, params string[] declared)
    {
        if (original is null)
            return null;
        global::System.Collections.Generic.Dictionary<string, T> copy = Copy(original);
        foreach (string name in declared)
            copy.Remove(name);
        return copy;
    }

    internal static void RefuseDeclared(string name, global::System.Func<string, bool> isDeclared)
    {
        if (isDeclared(name))
            throw new global::System.ArgumentException("'" + name + "' is a property of its own: set that instead.", nameof(name));
    }

    internal static global::System.Collections.Generic.Dictionary<string, T> Without<T>(
        global::System.Collections.Generic.Dictionary<string, T>? original, string name)
    {
        global::System.Collections.Generic.Dictionary<string, T> copy = Copy(original);
        copy.Remove(name);
        return copy;
    }

    internal static global::System.Collections.Generic.Dictionary<string, T> Copy<T>(
        global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, T>>? original)
    {
        global::System.Collections.Generic.Dictionary<string, T> copy = NewMap<T>();
        if (original is not null)
        {
            foreach (global::System.Collections.Generic.KeyValuePair<string, T> entry in original)
                copy[entry.Key] = entry.Value;
        }
        return copy;
    }
}

/// <summary>One empty dictionary per type of value.</summary>
internal static class MadasterEmptyMap<T>
{
    internal static readonly global::System.Collections.Generic.Dictionary<string, T> Value = global::Madaster.MadasterJson.NewMap<T>();
}
