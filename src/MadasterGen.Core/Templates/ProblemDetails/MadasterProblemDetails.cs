namespace Madaster;

/// <summary>Problem details of a request that failed (RFC 9457), the same for every API version.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Madaster.MadasterProblemDetails.MadasterJsonConverter))]
public sealed partial record MadasterProblemDetails
{
    private global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? _extensions;

    /// <summary>Identifies the kind of problem, as a URI reference.</summary>
    public string? Type { get; init; }

    /// <summary>The kind of problem in a few words.</summary>
    public string? Title { get; init; }

    /// <summary>The HTTP status code.</summary>
    public int? Status { get; init; }

    /// <summary>What went wrong this time.</summary>
    public string? Detail { get; init; }

    /// <summary>Identifies this occurrence, as a URI reference.</summary>
    public string? Instance { get; init; }

    /// <summary>Further members, such as <c>errors</c> or <c>traceId</c>.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> AdditionalProperties
    {
        get => _extensions ?? global::Madaster.MadasterEmptyMap<global::System.Text.Json.JsonElement>.Value;
        init => _extensions = global::Madaster.MadasterJson.Copy(value);
    }

    /// <summary>A further member; null when there is none.</summary>
    /// <param name="name">The name on the wire.</param>
    public global::System.Text.Json.JsonElement? this[string name] =>
        _extensions is not null && _extensions.TryGetValue(name, out global::System.Text.Json.JsonElement value) ? value : null;

    internal static global::Madaster.MadasterProblemDetails MadasterMissing => new global::Madaster.MadasterProblemDetails();

    /// <summary>Compares by value.</summary>
    public bool Equals(global::Madaster.MadasterProblemDetails? other) =>
        other is not null
        && Type == other.Type
        && Title == other.Title
        && Status == other.Status
        && Detail == other.Detail
        && Instance == other.Instance
        && global::Madaster.MadasterEquality.Maps(
            AdditionalProperties, other.AdditionalProperties, global::Madaster.MadasterEquality.Elements);

    /// <inheritdoc/>
    public override int GetHashCode() => new global::Madaster.MadasterHash(17).Add(Type).Add(Title).Add(Status).Add(Detail).Sum;

    // Servers put numbers into strings and strings into numbers here; what does not fit its place is kept as it came.
    internal static global::Madaster.MadasterProblemDetails ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        global::Madaster.MadasterJson.ReadStartObject(ref reader);
        string? type = null, title = null, detail = null, instance = null;
        int? status = null;
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? extensions = null;
        while (reader.Read() && reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            bool isNull = reader.TokenType == global::System.Text.Json.JsonTokenType.Null;
            bool isText = isNull || reader.TokenType == global::System.Text.Json.JsonTokenType.String;
            int? code = null;
            switch (name)
            {
                case "type" when isText:
                    type = reader.GetString();
                    break;
                case "title" when isText:
                    title = reader.GetString();
                    break;
                case "detail" when isText:
                    detail = reader.GetString();
                    break;
                case "instance" when isText:
                    instance = reader.GetString();
                    break;
                case "status" when isNull || IsCode(ref reader, out code):
                    status = code;
                    break;
                default:
                    extensions ??= global::Madaster.MadasterJson.NewMap<global::System.Text.Json.JsonElement>();
                    extensions[name] = global::Madaster.MadasterJson.ReadElement(ref reader);
                    continue;
            }
            extensions?.Remove(name);
        }
        return new global::Madaster.MadasterProblemDetails
        {
            Type = Last("type", type, extensions),
            Title = Last("title", title, extensions),
            Status = extensions?.ContainsKey("status") == true ? null : status,
            Detail = Last("detail", detail, extensions),
            Instance = Last("instance", instance, extensions),
            _extensions = extensions,
        };
    }

    private static bool IsCode(ref global::System.Text.Json.Utf8JsonReader reader, out int? code)
    {
        code = reader.TokenType == global::System.Text.Json.JsonTokenType.Number && reader.TryGetInt32(out int value) ? value : null;
        return code is not null;
    }

    // The last of several members with one name counts, be it one that does not fit its place.
    private static string? Last(
        string name,
        string? text,
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? extensions) =>
        extensions?.ContainsKey(name) == true ? null : text;

    internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer, global::Madaster.MadasterJsonMode mode)
    {
        writer.WriteStartObject();
        if (Type is not null)
            writer.WriteString("type", Type);
        if (Title is not null)
            writer.WriteString("title", Title);
        if (Status is { } status)
            writer.WriteNumber("status", status);
        if (Detail is not null)
            writer.WriteString("detail", Detail);
        if (Instance is not null)
            writer.WriteString("instance", Instance);
        if (_extensions is not null)
            global::Madaster.MadasterJson.WriteMembers(
                writer, _extensions, static (output, value, _) => global::Madaster.MadasterJson.WriteElement(output, value), mode);
        writer.WriteEndObject();
    }

    /// <summary>Lets <c>JsonSerializer</c> read and write the type. Public, so that contexts of other projects can use it.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class MadasterJsonConverter : global::Madaster.MadasterConverter<global::Madaster.MadasterProblemDetails>
    {
        internal override global::Madaster.MadasterProblemDetails ReadValue(ref global::System.Text.Json.Utf8JsonReader reader) =>
            ReadJson(ref reader);

        internal override void WriteValue(
            global::System.Text.Json.Utf8JsonWriter writer, global::Madaster.MadasterProblemDetails value) =>
            value.WriteJson(writer, global::Madaster.MadasterJsonMode.Full);
    }
}
