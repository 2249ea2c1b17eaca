namespace Madaster;

/// <content>Addresses.</content>
internal static partial class MadasterJson
{
    /// <summary>Stands in where a response lacks a URI that the document requires.</summary>
    internal static global::System.Uri NoUri { get; } = new global::System.Uri("", global::System.UriKind.Relative);

    /// <summary>Reads a URI; false when the string is none.</summary>
    internal static bool TryReadUri(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.Uri? value) =>
        global::System.Uri.TryCreate(ReadString(ref reader), global::System.UriKind.RelativeOrAbsolute, out value);

    /// <summary>Reads a URI or <c>null</c>; false when the string is none.</summary>
    internal static bool TryReadUriOrNull(ref global::System.Text.Json.Utf8JsonReader reader, out global::System.Uri? value)
    {
        value = null;
        return reader.TokenType == global::System.Text.Json.JsonTokenType.Null || TryReadUri(ref reader, out value);
    }

    /// <summary>Reads a URI inside a list or map; a string that is none is escaped as a whole.</summary>
    internal static global::System.Uri ReadUri(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (TryReadUri(ref reader, out global::System.Uri? value))
            return value!;
        if (Strict)
            throw WrongKind(ref reader, "a URI");
        return new global::System.Uri(global::System.Uri.EscapeDataString(reader.GetString()!), global::System.UriKind.Relative);
    }
}
