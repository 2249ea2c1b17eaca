using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Corpus.Called.Checks;
using MadasterGen.Corpus.Called.Documents;
using MadasterGen.Corpus.Called.Samples;

namespace MadasterGen.Corpus.Called.Calls;

/// <summary>Makes the arguments of a call from samples of the document's schemas.</summary>
internal sealed class CallArguments(SourceDocument document, DocumentedOperation operation, bool isEverything)
{
    private static readonly MethodInfo s_stream = typeof(CallArguments).GetMethod(nameof(StreamAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>What was given.</summary>
    public GivenValues Given { get; } = new();

    /// <summary>What the client does not take.</summary>
    public List<Finding> Found { get; } = [];

    /// <summary>The arguments of a method, in order.</summary>
    public object?[] Of(MethodInfo method)
    {
        DocumentedMedia? media = BestMedia();
        bool isForm = media is not null && IsForm(media.MediaType);
        Dictionary<string, (JsonNode? Schema, bool IsRequired)> fields =
            isForm ? new BodyCheck(new WireValues(document), new SchemaCheck(document), document).Fields(media!.Schema) : [];
        List<DocumentedParameter> open = [.. operation.Parameters];
        object?[] arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, open, fields, media, isForm))];
        Given.HasNoFields = isForm && Given.Fields.Count == 0;
        return arguments;
    }

    private object? Argument(
        ParameterInfo parameter, List<DocumentedParameter> open, Dictionary<string, (JsonNode? Schema, bool IsRequired)> fields, DocumentedMedia? media, bool isForm)
    {
        if (parameter.ParameterType.Name.EndsWith("RequestOptions", StringComparison.Ordinal) || parameter.ParameterType == typeof(CancellationToken))
            return Type.Missing;
        bool isLeftOut = parameter.HasDefaultValue && !isEverything;
        if (open.Find(one => IsNamed(parameter, one.Name)) is { } described)
        {
            open.Remove(described);
            return isLeftOut ? Type.Missing : Value(parameter, described.Schema, value => Given.Parameters[described] = value, described);
        }
        if (isForm && fields.Keys.FirstOrDefault(name => IsNamed(parameter, name)) is { } field)
            return isLeftOut ? Type.Missing : Field(parameter, field, fields[field].Schema);
        if (parameter.Name == "body" && media is not null)
            return isLeftOut ? Type.Missing : Value(parameter, media.Schema, value => Given.Body = value);
        // What the client offers beyond the document.
        if (parameter.HasDefaultValue || Nullable.GetUnderlyingType(parameter.ParameterType) is not null)
            return parameter.HasDefaultValue ? Type.Missing : null;
        Found.Add(new Finding(FindingKind.NotTaken, $"nobody knows the parameter {parameter.Name}"));
        return null;
    }

    private object? Field(ParameterInfo parameter, string name, JsonNode? schema)
    {
        if (parameter.ParameterType.Name.EndsWith("File", StringComparison.Ordinal) || parameter.ParameterType.GenericTypeArguments.Any(one => one.Name.EndsWith("File", StringComparison.Ordinal)))
            Given.Files.Add(name);
        // A part of a media type that only the caller knows.
        if (parameter.ParameterType == typeof(string) && FlatSchema.Of(schema, document).Type == "object")
            Given.Files.Add(name);
        return Value(parameter, schema, value => Given.Fields[name] = value);
    }

    private object? Value(ParameterInfo parameter, JsonNode? schema, Action<JsonNode?> give, DocumentedParameter? described = null)
    {
        Type type = parameter.ParameterType;
        JsonNode? sample = new SchemaSample(document, isRequest: true, isEverything)
        {
            IsAscii = described?.Place is "header" or "cookie",
            IsBare = described?.Style is "spaceDelimited" or "pipeDelimited" or "tabDelimited",
        }.Of(schema);
        // Of what nothing is said a string is made.
        if (type == typeof(string) && sample is JsonObject { Count: 0 })
            sample = "text";
        try
        {
            object? value = Convert(sample, type);
            if (value is null && !parameter.HasDefaultValue && type.IsValueType && Nullable.GetUnderlyingType(type) is null)
                Found.Add(new Finding(FindingKind.NotTaken, $"{parameter.Name} ({type.Name}) takes no null"));
            give(sample);
            return value ?? (parameter.HasDefaultValue ? Type.Missing : null);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or FormatException or InvalidOperationException)
        {
            string json = sample?.ToJsonString() ?? "null";
            Found.Add(new Finding(FindingKind.NotTaken, $"{parameter.Name} ({type.Name}) does not take {(json.Length > 80 ? json[..80] : json)}: {error.Message}"));
            return parameter.HasDefaultValue ? Type.Missing : type.IsValueType ? Activator.CreateInstance(type) : null;
        }
    }

    private static object? Convert(JsonNode? sample, Type type)
    {
        if (type.Name.EndsWith("File", StringComparison.Ordinal))
            return FileOf(type);
        if (type.IsGenericType && type.GenericTypeArguments is [var file] && file.Name.EndsWith("File", StringComparison.Ordinal))
        {
            Array files = Array.CreateInstance(file, 1);
            files.SetValue(FileOf(file), 0);
            return files;
        }
        if (type == typeof(string))
            return FlatSchema.TextOf(sample) ?? sample?.ToJsonString() ?? "text";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
        {
            JsonNode?[] items = sample is JsonArray list ? [.. list] : [sample];
            object?[] values = [.. items.Select(item => item.Deserialize(type.GenericTypeArguments[0]))];
            return s_stream.MakeGenericMethod(type.GenericTypeArguments[0]).Invoke(null, [values]);
        }
        return sample.Deserialize(type);
    }

    private static object FileOf(Type type) => type.GetMethod("FromBytes", [typeof(byte[]), typeof(string), typeof(string)])!
        .Invoke(null, [Encoding.UTF8.GetBytes("bytes"), "f.bin", null])!;

    private static async IAsyncEnumerable<T> StreamAsync<T>(object?[] values)
    {
        await Task.Yield();
        foreach (object? value in values)
            yield return (T)value!;
    }

    // As clients choose: JSON, forms, text, files.
    private DocumentedMedia? BestMedia() => operation.Body?.Content.OrderBy(media =>
        DocumentedOperations.IsJson(media.MediaType) || media.MediaType.EndsWith("+json", StringComparison.Ordinal) ? 0
        : IsForm(media.MediaType) ? 1 : media.MediaType.StartsWith("text/", StringComparison.Ordinal) ? 2 : 3).FirstOrDefault();

    private static bool IsForm(string mediaType) =>
        mediaType.StartsWith("multipart/form-data", StringComparison.Ordinal) || mediaType.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal);

    // Letters and digits are what a name in C# keeps of one on the wire; one that collides has a suffix.
    private static bool IsNamed(ParameterInfo parameter, string wire)
    {
        string own = Plain(parameter.Name!);
        string plain = Plain(wire);
        return own == plain || own == plain + "value" || (parameter.Name!.Contains('_', StringComparison.Ordinal) && own.StartsWith(plain, StringComparison.Ordinal) && own.Length == plain.Length + 8);
    }

    private static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
