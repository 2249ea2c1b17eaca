namespace Madaster;

/// <summary>What all generated unions share.</summary>
internal static partial class MadasterUnions
{
    private const int DateLength = 10;

    /// <summary>Whether the string is a UUID. Like all that follow, it leaves the reader where it is.</summary>
    internal static bool IsGuid(ref global::System.Text.Json.Utf8JsonReader reader) => reader.TryGetGuid(out _);

    /// <summary>Whether the string is a date alone.</summary>
    internal static bool IsDate(ref global::System.Text.Json.Utf8JsonReader reader) =>
        IsRead(ref reader, static text => text.Length == DateLength && text[4] == '-' && text[7] == '-')
        && reader.TryGetDateTime(out _);

    /// <summary>Whether the string is a date with a time.</summary>
    internal static bool IsDateTimeOffset(ref global::System.Text.Json.Utf8JsonReader reader) =>
        IsRead(ref reader, static text => text.Length > DateLength) && (reader.TryGetDateTime(out _) || IsOddTime(reader));

    /// <summary>Whether the string is an address with a scheme.</summary>
    internal static bool IsUri(ref global::System.Text.Json.Utf8JsonReader reader) =>
        IsRead(ref reader, static text => global::System.Uri.TryCreate(text, global::System.UriKind.Absolute, out _));

    /// <summary>Whether the string is base64.</summary>
    internal static bool IsBytes(ref global::System.Text.Json.Utf8JsonReader reader) => reader.TryGetBytesFromBase64(out _);

    /// <summary>Whether the string is a number.</summary>
    internal static bool IsNumber(ref global::System.Text.Json.Utf8JsonReader reader) =>
        IsRead(ref reader, static text => global::Madaster.MadasterJson.IsNumberText(text));

    /// <summary>The bit of the kind of an array's first element; all bits for an array without elements. The reader is a copy.</summary>
    internal static int FirstElement(global::System.Text.Json.Utf8JsonReader reader)
    {
        reader.Read();
        return KindOf(reader.TokenType);
    }

    /// <summary>
    /// The bit of the kind of a value that begins with a token, as generated tables have it; all bits for <c>null</c>, which tells nothing,
    /// and for what is no value.
    /// </summary>
    internal static int KindOf(global::System.Text.Json.JsonTokenType token) => token switch
    {
        global::System.Text.Json.JsonTokenType.String => 1,
        global::System.Text.Json.JsonTokenType.Number => 2,
        global::System.Text.Json.JsonTokenType.True or global::System.Text.Json.JsonTokenType.False => 4,
        global::System.Text.Json.JsonTokenType.StartArray => 8,
        global::System.Text.Json.JsonTokenType.StartObject => 16,
        _ => 31,
    };

    /// <summary>Reads kept JSON as another case.</summary>
    /// <param name="json">What was kept; null when nothing was.</param>
    /// <param name="fits">Whether the JSON can be the case.</param>
    /// <param name="read">Reads the case.</param>
    /// <param name="value">What was read.</param>
    internal static bool TryRead<T>(
        global::Madaster.MadasterRawJson? json, global::Madaster.MadasterJsonReader<bool> fits,
        global::Madaster.MadasterJsonReader<T> read, out T? value)
    {
        value = default;
        if (json is null)
            return false;
        byte[] bytes = global::System.Text.Encoding.UTF8.GetBytes(json.Element.GetRawText());
        global::System.Text.Json.Utf8JsonReader reader =
            new global::System.Text.Json.Utf8JsonReader(bytes, global::Madaster.MadasterJson.ReaderOptions);
        reader.Read();
        try
        {
            if (!fits(ref reader))
                return false;
            value = read(ref reader);
            return true;
        }
        catch (global::System.Text.Json.JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether a value passes a test that reads it.</summary>
    /// <param name="reader">A copy of the reader, which stands on the value.</param>
    /// <param name="test">The test.</param>
    internal static bool Is(global::System.Text.Json.Utf8JsonReader reader, global::Madaster.MadasterJsonReader<bool> test)
    {
        try
        {
            return test(ref reader);
        }
        catch (global::System.Text.Json.JsonException)
        {
            return false;
        }
    }

    /// <summary>Gives what a union holds, where it is of a case.</summary>
    /// <param name="isCase">Whether it is.</param>
    /// <param name="held">What the union holds.</param>
    /// <param name="value">The value.</param>
    internal static bool TryGet<T>(
        bool isCase, object? held,
#if NET
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
#endif
        out T? value)
    {
        value = isCase ? (T)held! : default;
        return isCase;
    }

    /// <summary>Reads once more what is none of the known kinds.</summary>
    /// <param name="reader">The reader, wherever it is.</param>
    /// <param name="whole">The reader as it stood on the value.</param>
    /// <param name="takesObjects">Whether the strict mode accepts objects too.</param>
    internal static global::System.Text.Json.JsonElement ReadUnknown(
        ref global::System.Text.Json.Utf8JsonReader reader, global::System.Text.Json.Utf8JsonReader whole, bool takesObjects = false)
    {
        reader = whole;
        bool isTaken = takesObjects && reader.TokenType == global::System.Text.Json.JsonTokenType.StartObject;
        if (global::Madaster.MadasterJson.Strict && !isTaken)
            throw global::Madaster.MadasterJson.Unexpected(ref reader, "a kind that the document does not know");
        return global::Madaster.MadasterJson.ReadElement(ref reader);
    }

    internal static object NotNull(object? value) => value ?? throw new global::System.ArgumentNullException(nameof(value));

    /// <summary>Whether two values of one case are equal that is no list and no map.</summary>
    internal static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (global::System.Text.Json.JsonElement one, global::System.Text.Json.JsonElement other) =>
            global::Madaster.MadasterEquality.Elements(one, other),
        (byte[] one, byte[] other) => global::Madaster.MadasterEquality.Bytes(one, other),
        _ => Equals(left, right),
    };

    /// <summary>The hash of a value that is no list and no map.</summary>
    internal static int HashOf(object? value) => value switch
    {
        global::System.Text.Json.JsonElement json => global::Madaster.MadasterEquality.Hash(json),
        byte[] bytes => global::Madaster.MadasterEquality.Hash(bytes),
        _ => global::Madaster.MadasterEquality.Hash(value),
    };

    /// <summary>The JSON of a kind that the document does not know; undefined JSON for anything else.</summary>
    internal static global::System.Text.Json.JsonElement JsonOf(object? value) =>
        value is global::System.Text.Json.JsonElement json ? json : default;

    /// <summary>JSON of a kind that the document does not know, as a string of a request.</summary>
    internal static string TextOf(object? value) => value switch
    {
        global::System.Text.Json.JsonElement { ValueKind: global::System.Text.Json.JsonValueKind.String } json => json.GetString()!,
        global::System.Text.Json.JsonElement { ValueKind: not global::System.Text.Json.JsonValueKind.Undefined } json => json.GetRawText(),
        _ => "",
    };

    private static bool IsRead(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Func<string, bool> test) =>
        reader.TokenType == global::System.Text.Json.JsonTokenType.String && test(reader.GetString()!);

    // One of the forms that some servers write.
    private static bool IsOddTime(global::System.Text.Json.Utf8JsonReader reader)
    {
        try
        {
            _ = global::Madaster.MadasterJson.ReadDateTimeOffset(ref reader);
            return true;
        }
        catch (global::System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
