namespace Madaster;

/// <summary>What all generated writers share.</summary>
internal static partial class MadasterJson
{
    /// <summary>Escapes what JSON asks for and no more: bodies are never part of a page.</summary>
    internal static global::System.Text.Encodings.Web.JavaScriptEncoder Encoder =>
        global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    internal static global::System.Text.Json.JsonEncodedText Name(string name) =>
        global::System.Text.Json.JsonEncodedText.Encode(name, Encoder);

    /// <summary>The mode for what is inside another object: identifiers there belong to something else.</summary>
    internal static global::Madaster.MadasterJsonMode Inside(global::Madaster.MadasterJsonMode mode) =>
        mode == global::Madaster.MadasterJsonMode.Full ? mode : global::Madaster.MadasterJsonMode.Request;

    /// <summary>Whether a member is in a set of members.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool Has(ulong members, int member) => (members & (1UL << member)) != 0;

    /// <summary>A set of members with this one, or without it.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static ulong Marked(ulong members, int member, bool isSet) =>
        isSet ? members | (1UL << member) : members & ~(1UL << member);

    /// <summary>Writes the member where it is null; whether its name and value are to be written.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool IsNotNull(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, bool isNull)
    {
        if (isNull)
            writer.WriteNull(name);
        return !isNull;
    }

    /// <summary>Writes the member where it is null, else its name; whether its value is to be written.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool BeginMember(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, bool isNull)
    {
        if (isNull)
            writer.WriteNull(name);
        else
            writer.WritePropertyName(name);
        return !isNull;
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

    /// <summary>A value as JSON, for fields of forms.</summary>
    internal static string TextOf<T>(T value, global::Madaster.MadasterJsonWriter<T> write)
    {
        using global::Madaster.MadasterBufferWriter buffer = new global::Madaster.MadasterBufferWriter();
        global::System.Text.Json.Utf8JsonWriter writer = global::Madaster.MadasterJsonWriters.Rent(buffer);
        write(writer, value, global::Madaster.MadasterJsonMode.Request);
        writer.Flush();
        global::Madaster.MadasterJsonWriters.Return(writer);
        return TextOf(buffer.WrittenMemory.Span);
    }

    internal static void WriteElement(global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonElement value)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.Undefined)
            writer.WriteNullValue();
        else if (HasHalves(value))
            writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
        else
            value.WriteTo(writer);
    }

    /// <summary>
    /// Whether half of a pair of characters stands somewhere in it, which no string holds. It can only come as an escape, from D800 to
    /// DFFF.
    /// </summary>
    internal static bool HasHalves(global::System.Text.Json.JsonElement value)
    {
        if (value.ValueKind is not (global::System.Text.Json.JsonValueKind.String or global::System.Text.Json.JsonValueKind.Object
            or global::System.Text.Json.JsonValueKind.Array))
            return false;
#if NET9_0_OR_GREATER
        global::System.ReadOnlySpan<byte> json = global::System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value);
#else
        global::System.ReadOnlySpan<byte> json = global::System.Text.Encoding.UTF8.GetBytes(value.GetRawText());
#endif
        while (true)
        {
            int escape = global::System.MemoryExtensions.IndexOf(json, (byte)'\\');
            if (escape < 0)
                return false;
            json = json.Slice(escape);
            if (IsEscape(json, isLow: true))
                return true;
            bool isHigh = IsEscape(json, isLow: false);
            if (isHigh && !IsEscape(json.Slice(6), isLow: true))
                return true;
            json = json.Slice(isHigh ? 12 : 2);
        }
    }

    // From \uD800 to \uDBFF the first half of a pair, from \uDC00 to \uDFFF the second.
    private static bool IsEscape(global::System.ReadOnlySpan<byte> json, bool isLow) =>
        json.Length >= 6 && json[0] == '\\' && json[1] == 'u' && json[2] is (byte)'d' or (byte)'D'
        && (isLow ? json[3] is (>= (byte)'c' and <= (byte)'f') or (>= (byte)'C' and <= (byte)'F')
            : json[3] is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'A' or (byte)'b' or (byte)'B');

#if NET
    internal static string DateText(global::System.DateOnly value) =>
        value.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);
#else
    internal static string DateText(global::System.DateTime value) =>
        value.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);
#endif

    /// <summary>Writes a number, <c>true</c> or <c>false</c> from its JSON; any other string as a string.</summary>
    internal static void WriteLiteral(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, string text)
    {
        const global::System.Globalization.NumberStyles Number =
            global::System.Globalization.NumberStyles.AllowLeadingSign | global::System.Globalization.NumberStyles.AllowDecimalPoint;
        if (text is "true" or "false")
            writer.WriteBoolean(name, text == "true");
        else if (decimal.TryParse(text, Number, global::System.Globalization.CultureInfo.InvariantCulture, out decimal number))
            writer.WriteNumber(name, number);
        else
            writer.WriteString(name, text);
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
