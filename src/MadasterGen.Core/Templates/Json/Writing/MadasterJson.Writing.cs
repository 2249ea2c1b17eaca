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
}
