namespace Madaster;

/// <content>What tells kinds of objects apart.</content>
internal static partial class MadasterJson
{
    /// <summary>
    /// The string of a member of the object that the reader stands on, wherever it is; empty when there is none. The reader is
    /// a copy, so the caller's stays where it is. In the usual place, in front, this costs two tokens.
    /// </summary>
    internal static global::System.ReadOnlySpan<byte> FindText(
        global::System.Text.Json.Utf8JsonReader reader, global::System.ReadOnlySpan<byte> memberName) =>
        FindMember(ref reader, memberName, isText: true) ? Unescaped(ref reader) : default;

    /// <summary>As <see cref="FindText"/>, for numbers, <c>true</c> and <c>false</c> too, as they are written.</summary>
    internal static global::System.ReadOnlySpan<byte> FindLiteral(
        global::System.Text.Json.Utf8JsonReader reader, global::System.ReadOnlySpan<byte> memberName)
    {
        if (!FindMember(ref reader, memberName, isText: false))
            return default;
        return global::System.Text.Encoding.UTF8.GetBytes(ReadLiteral(ref reader));
    }

    /// <summary>Whether the value is a string, a number, <c>true</c> or <c>false</c>.</summary>
    internal static bool IsLiteral(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.TokenType is global::System.Text.Json.JsonTokenType.String or global::System.Text.Json.JsonTokenType.Number
            or global::System.Text.Json.JsonTokenType.True or global::System.Text.Json.JsonTokenType.False;

    /// <summary>A string, or any other value as it is written.</summary>
    internal static string ReadLiteral(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.TokenType == global::System.Text.Json.JsonTokenType.String ? reader.GetString()! : ReadElement(ref reader).GetRawText();

    // A member of that name whose value is of another kind does not count: one after it may.
    private static bool FindMember(
        ref global::System.Text.Json.Utf8JsonReader reader, global::System.ReadOnlySpan<byte> memberName, bool isText)
    {
        ReadStartObject(ref reader);
        while (reader.Read() && reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
        {
            bool isWanted = reader.ValueTextEquals(memberName);
            reader.Read();
            if (isWanted && (isText ? reader.TokenType == global::System.Text.Json.JsonTokenType.String : IsLiteral(ref reader)))
                return true;
            Skip(ref reader);
        }
        return false;
    }

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
}
