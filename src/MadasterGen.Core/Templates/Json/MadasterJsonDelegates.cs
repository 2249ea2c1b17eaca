namespace Madaster;

/// <summary>Reads one JSON value; the reader stands on its first token and is left on its last.</summary>
internal delegate T MadasterJsonReader<T>(ref global::System.Text.Json.Utf8JsonReader reader);

/// <summary>Writes one JSON value.</summary>
internal delegate void MadasterJsonWriter<T>(
    global::System.Text.Json.Utf8JsonWriter writer, T value, global::Madaster.MadasterJsonMode mode);

/// <summary>Whom JSON is written for.</summary>
internal enum MadasterJsonMode
{
    /// <summary>For the user: everything that is set.</summary>
    Full,

    /// <summary>For the API: what only responses hold is left out.</summary>
    Request,

    /// <summary>
    /// For the API, where only the body can name which resource is meant: the identifier of the outermost object is written.
    /// </summary>
    RequestWithIdentifier,
}

/// <summary>Marks the constructors that readers use: nothing is set, required members included.</summary>
internal readonly struct MadasterUnset
{
}
