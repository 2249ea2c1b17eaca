using System.Text.Json.Nodes;

namespace MadasterGen.Corpus.Pairs;

/// <summary>
/// Finds by itself where two documents differ, as trees and without knowing what they mean: where a member came, went or has another value.
/// </summary>
/// <param name="neverCount">The fields that never count, as <c>specs/README.md</c> lists them.</param>
/// <param name="renamed">The new names of named schemas by their old ones, which references follow.</param>
internal sealed class StructuralWalk(IReadOnlyList<string> neverCount, IReadOnlyDictionary<string, string> renamed)
{
    private const string Schemas = "#/components/schemas/";

    // Below these stand names of the document's own.
    private static readonly HashSet<string> s_maps =
    [
        "properties", "schemas", "parameters", "responses", "headers", "mapping", "scopes", "variables", "callbacks", "encoding", "content",
        "paths", "securitySchemes", "requestBodies",
    ];

    // What a document consists of; whatever else stands there is none of OpenAPI's.
    private static readonly HashSet<string> s_members =
        ["openapi", "swagger", "info", "servers", "paths", "webhooks", "components", "security", "tags", "externalDocs", "jsonSchemaDialect"];

    // What gives a schema a type of its own in C#, by which code calls it.
    private static readonly string[] s_typed = ["properties", "allOf", "oneOf", "anyOf", "enum", "additionalProperties", "patternProperties", "discriminator"];

    private static readonly HashSet<string> s_verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query", "additionalOperations", "$ref"];

    private JsonNode? _old;
    private JsonNode? _new;

    // Whether what stands beside a reference counts: in OpenAPI 3.0 it does not.
    private bool _readsBesideReferences;

    /// <summary>The pointers of what differs, each as far down as both documents have it.</summary>
    public IReadOnlyList<string> Differences(JsonNode? old, JsonNode? @new)
    {
        _readsBesideReferences = new[] { old, @new }.Any(one => one?["openapi"]?.ToString().StartsWith("3.0", StringComparison.Ordinal) != true);
        (_old, _new) = (old, @new);
        List<string> found = [];
        Compare("", [], old, @new, found);
        return found;
    }

    private void Compare(string pointer, string[] names, JsonNode? old, JsonNode? @new, List<string> found)
    {
        bool isOthers = names is ["jsonSchemaDialect"] or ["security"] || (names is [var member] && !s_members.Contains(member));
        if (NeverCounts(names) || isOthers || IsPathWithoutOperations(names, old, @new) || IsOnlyNamed(names, old, @new))
            return;
        (old, @new) = (Meant(names, old), Meant(names, @new));
        // What one document refers to and the other writes, or calls otherwise, is compared by what it says.
        if (ReferenceIn(old) != ReferenceIn(@new))
            (old, @new) = (Resolved(old, _old), Resolved(@new, _new));
        (old, @new) = WithoutNames(old, @new);
        if (old is JsonObject before && @new is JsonObject after)
        {
            foreach (string name in before.Select(member => member.Key).Union(after.Select(member => member.Key)))
            {
                bool isDefault = (before[name] is null || after[name] is null) && IsDefault(name, before[name] ?? after[name], after);
                if (isDefault)
                    continue;
                if (name == "required" && (before[name] ?? after[name]) is JsonArray)
                    found.AddRange(Required(before[name], after[name]).Select(property => $"{pointer}/properties/{Escaped(property)}"));
                else
                    Compare($"{pointer}/{Escaped(name)}", [.. names, name], before[name], after[name], found);
            }
        }
        else if (!JsonNode.DeepEquals(WithoutWords(Renamed(old)), WithoutWords(@new)))
        {
            found.Add(pointer);
        }
    }

    // What nobody can call is nothing yet.
    private static bool IsPathWithoutOperations(string[] names, JsonNode? old, JsonNode? @new) =>
        names is ["paths", _] && !new[] { old, @new }.Any(item => item is JsonObject path && path.Any(member => s_verbs.Contains(member.Key)));

    // What came or went beside the operations means something where they name it, and there the two differ.
    private static bool IsOnlyNamed(string[] names, JsonNode? old, JsonNode? @new) =>
        names is ["components", "parameters" or "responses" or "requestBodies" or "headers" or "callbacks" or "pathItems", ..] && names.Length <= 3 && (old is null || @new is null);

    private JsonNode? Meant(string[] names, JsonNode? node) => node switch
    {
        JsonObject operation when names is ["paths", _, var verb] && s_verbs.Contains(verb) && verb != "$ref" => WithSecurity(operation),
        JsonObject map => WithNull(AsOne(AsReference(map))),
        // Nothing is demanded where nothing is an alternative, and what is said twice is said once.
        JsonArray demands when names.Length > 0 && names[^1] == "security" => Demands(demands),
        // A tag that is only named and described says nothing of the API.
        JsonArray tags when names is ["tags"] => tags.Any(tag => tag is JsonObject map && map.Any(member => !NeverCounts(["tags", "*", member.Key]))) ? tags : null,
        _ => node,
    };

    // What the document demands is demanded by the operations that demand nothing else.
    private static JsonObject WithSecurity(JsonObject operation)
    {
        JsonNode? own = operation["security"] ?? operation.Root["security"];
        JsonObject whole = (JsonObject)operation.DeepClone();
        whole["security"] = own?.DeepClone();
        return whole;
    }

    // All of one thing is that thing, whatever words stand beside it.
    private JsonObject AsOne(JsonObject map)
    {
        JsonObject at = map;
        while (at["allOf"] is JsonArray parts && at.All(member => member.Key == "allOf" || NeverCounts([member.Key])))
        {
            JsonNode?[] counting = [.. parts.Where(part => part is not JsonObject words || words.Any(member => !NeverCounts([member.Key])))];
            if (counting is not [JsonObject only])
                break;
            at = AsReference(only);
        }
        return at;
    }

    // Code knows what has a type of its own by its name; anything else is what it says, wherever that is written.
    private (JsonNode? Old, JsonNode? New) WithoutNames(JsonNode? old, JsonNode? @new)
    {
        bool isSame = NamedIn(old) == NamedIn(@new) || !IsUntyped(old, _old) || !IsUntyped(@new, _new);
        return isSame ? (old, @new) : (Said(old, _old), Said(@new, _new));
    }

    private static string? NamedIn(JsonNode? node) =>
        (node as JsonObject)?["$ref"]?.ToString() is { } reference && reference.StartsWith(Schemas, StringComparison.Ordinal) ? reference : null;

    private bool IsUntyped(JsonNode? node, JsonNode? document) => Said(node, document) is JsonObject said && !s_typed.Any(said.ContainsKey);

    private JsonNode? Said(JsonNode? node, JsonNode? document)
    {
        HashSet<string> followed = [];
        while (NamedIn(node) is { } reference && followed.Add(reference))
            node = document?["components"]?["schemas"]?[Uri.UnescapeDataString(reference[Schemas.Length..])] is JsonObject schema ? AsOne(AsReference(schema)) : null;
        return node;
    }

    private static JsonArray? Demands(JsonArray all)
    {
        string[] different = [.. all.Select(one => one?.ToJsonString() ?? "{}").Distinct()];
        return different is ["{}"] ? null : new JsonArray([.. different.Select(one => JsonNode.Parse(one))]);
    }

    // What converters of older documents wrote where they knew no other word for it.
    private static JsonObject WithNull(JsonObject map)
    {
        if (map["x-nullable"] is not { } isNullable || map.ContainsKey("nullable"))
            return map;
        JsonObject whole = (JsonObject)map.DeepClone();
        whole["nullable"] = isNullable.DeepClone();
        return whole;
    }

    private JsonObject AsReference(JsonObject map) => !_readsBesideReferences && map["$ref"] is JsonValue reference && reference.TryGetValue(out string? target)
        ? new JsonObject { ["$ref"] = target }
        : map;

    // A named schema is called so in C#, too; whatever else is named or referred to is what it says.
    private static string? ReferenceIn(JsonNode? node) =>
        (node as JsonObject)?["$ref"] is JsonValue value && value.TryGetValue(out string? reference) && reference.StartsWith("#/", StringComparison.Ordinal)
            && !(reference.StartsWith(Schemas, StringComparison.Ordinal) && reference.LastIndexOf('/') == Schemas.Length - 1)
            ? reference
            : null;

    private static JsonNode? Resolved(JsonNode? node, JsonNode? document)
    {
        HashSet<string> followed = [];
        while (ReferenceIn(node) is { } reference && followed.Add(reference))
        {
            JsonNode? at = document;
            foreach (string token in reference[2..].Split('/').Select(one => Uri.UnescapeDataString(one).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
            {
                at = at is JsonArray list ? int.TryParse(token, out int index) && index < list.Count ? list[index] : null : (at as JsonObject)?[token];
            }
            if (at is null)
                break;
            node = at;
        }
        return node;
    }

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    // What a list of required properties says is about each of them.
    private static IEnumerable<string> Required(JsonNode? old, JsonNode? @new)
    {
        string[] before = NamesIn(old);
        string[] after = NamesIn(@new);
        return before.Except(after).Concat(after.Except(before));
    }

    private static string[] NamesIn(JsonNode? list) => list is JsonArray items ? [.. items.Select(item => item?.ToString() ?? "")] : [];

    // What is written out and would be meant without it.
    private static bool IsDefault(string name, JsonNode? value, JsonObject beside) => value switch
    {
        JsonArray list => list.Count == 0,
        JsonObject { Count: 0 } => s_maps.Contains(name) || name == "components",
        JsonValue number when name is "minLength" or "minItems" or "minProperties" => number.ToJsonString() == "0",
        JsonValue text when name == "pattern" => text.ToString() is ".*" or "^.*$",
        JsonValue text when name == "operationId" => text.ToString().Length == 0,
        JsonValue flag when flag.TryGetValue(out bool isSet) => isSet == (name == "additionalProperties"
            || (name == "explode" && beside["style"]?.ToString() is "form" or null && beside["in"]?.ToString() is "query" or "cookie")),
        // What has items is a list.
        JsonValue text when name == "type" && beside["items"] is not null => text.ToString() == "array",
        JsonValue text when name == "type" && beside["properties"] is not null => text.ToString() == "object",
        JsonValue text when name == "style" => text.ToString() == (beside["in"]?.ToString() is "query" or "cookie" ? "form" : "simple"),
        _ => false,
    };

    private JsonNode? Renamed(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(Renamed)]),
        JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, Renamed(member.Value)))),
        JsonValue value when value.TryGetValue(out string? text) && text.StartsWith(Schemas, StringComparison.Ordinal)
            && renamed.TryGetValue(text[Schemas.Length..], out string? name) => Schemas + name,
        _ => node?.DeepClone(),
    };

    // What a list holds is compared as a whole, without the words in it.
    private JsonNode? WithoutWords(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(WithoutWords).OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal)]),
        JsonObject map => new JsonObject(AsReference(map).Where(member => !NeverCounts([member.Key]) && member.Value is not null && !IsDefault(member.Key, member.Value, map))
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, WithoutWords(member.Value)))),
        _ => node?.DeepClone(),
    };

    private bool NeverCounts(string[] names)
    {
        if (names.Length == 0)
            return false;
        bool isOwn = IsOwn(names, names.Length - 1);
        if (!isOwn && names[^1].StartsWith("x-", StringComparison.Ordinal))
            return true;
        return neverCount.Select(entry => entry.Split('/')).Any(entry => entry.Length <= names.Length
            && entry.Zip(names[^entry.Length..], (wanted, name) => wanted == "*" || wanted == name).All(isSame => isSame)
            && (entry.Length > 1 || !isOwn));
    }

    // Whether a name is the document's own: a property may be called properties.
    private static bool IsOwn(string[] names, int index) => index > 0 && s_maps.Contains(names[index - 1]) && !IsOwn(names, index - 1);
}
