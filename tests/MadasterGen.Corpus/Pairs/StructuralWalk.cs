using System.Text.Json.Nodes;

namespace MadasterGen.Corpus.Pairs;

/// <summary>A place that differs.</summary>
/// <param name="Place">Where it is used, as far down as both documents have it.</param>
/// <param name="Old">Where the old document writes it.</param>
/// <param name="New">Where the new document writes it.</param>
internal sealed record Difference(string Place, string Old, string New);

/// <summary>
/// Finds by itself where two documents differ, as trees and without knowing what they mean: where a member came, went or has another value.
/// </summary>
/// <param name="neverCount">The fields that never count, as <c>specs/README.md</c> lists them.</param>
/// <param name="renamed">The new names of named schemas by their old ones, which references follow.</param>
internal sealed class StructuralWalk(IReadOnlyList<string> neverCount, IReadOnlyDictionary<string, string> renamed)
{
    private const string Schemas = "#/components/schemas/";

    // What a document consists of; whatever else stands there is none of OpenAPI's.
    private static readonly HashSet<string> s_members =
        ["openapi", "swagger", "info", "servers", "paths", "webhooks", "components", "security", "tags", "externalDocs", "jsonSchemaDialect"];

    // What gives a schema a type of its own in C#, by which code calls it.
    private static readonly string[] s_typed = ["properties", "allOf", "oneOf", "anyOf", "enum", "additionalProperties", "patternProperties", "discriminator"];

    private static readonly HashSet<string> s_verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query", "additionalOperations", "$ref"];

    // Parameters that are none: OpenAPI leaves them to the message itself.
    private static readonly HashSet<string> s_headers = ["accept", "content-type", "authorization"];

    private readonly List<Difference> _found = [];
    private readonly HashSet<(string, string)> _compared = [];

    // What the media types of an operation carry that were looked at: those that carry the same are said once.
    private HashSet<(string, string)> _carried = [];

    // Whether what stands beside a reference counts: in OpenAPI 3.0 it does not.
    private bool _readsBesideReferences;

    /// <summary>What differs.</summary>
    public IReadOnlyList<Difference> Differences(JsonNode? old, JsonNode? @new)
    {
        _readsBesideReferences = new[] { old, @new }.Any(one => one?["openapi"]?.ToString().StartsWith("3.0", StringComparison.Ordinal) != true);
        Compare("", [], new Spot(old, "", old), new Spot(@new, "", @new));
        return _found;
    }

    private void Compare(string place, string[] names, Spot old, Spot @new)
    {
        bool isOthers = names is ["jsonSchemaDialect"] or ["security"] || (names is [var member] && !s_members.Contains(member));
        if (NeverCounts(names) || isOthers || IsPathWithoutOperations(names, old.Node, @new.Node) || IsOnlyNamed(names) || IsSaid(names, old, @new))
            return;
        // What is referred to is compared where it is referred to, by what it says, and once.
        (old, @new) = (Meant(names, old), Meant(names, @new));
        (old, @new) = WithoutNames(Target(names, old), Target(names, @new));
        if (!_compared.Add((old.Pointer, @new.Pointer)))
            return;
        if (old.Node is JsonObject before && @new.Node is JsonObject after)
        {
            HashSet<(string, string)> carried = _carried;
            if (IsOperation(names))
            {
                _carried = [];
                CompareParameters(names, old, @new);
                // What the document demands is demanded by the operations that demand nothing else.
                Compare($"{place}/security", [.. names, "security"], old.Child("security"), @new.Child("security"));
            }
            if (before.ContainsKey("$ref") != after.ContainsKey("$ref"))
                Add(place, old, @new);
            else
                CompareMembers(place, names, old, @new, before, after);
            _carried = carried;
        }
        else if (!JsonNode.DeepEquals(WithoutWords(Renamed(old.Node)), WithoutWords(@new.Node)))
        {
            Add(place, old, @new);
        }
    }

    private Spot Target(string[] names, Spot at) => at.Resolved() is var target && target == at ? at : Meant(names, target);

    private void CompareMembers(string place, string[] names, Spot old, Spot @new, JsonObject before, JsonObject after)
    {
        foreach (string name in before.Select(member => member.Key).Union(after.Select(member => member.Key)))
        {
            bool isDefault = (before[name] is null || DefaultMembers.Has(name, old)) && (after[name] is null || DefaultMembers.Has(name, @new));
            bool isCompared = (name == "parameters" && (IsOperation(names) || IsItem(names))) || (name == "security" && IsOperation(names))
                || (name == "required" && names is [.., "allOf", "*"]) || (name == "explode" && (IsOneValue(old) || IsOneValue(@new)));
            if (isDefault || isCompared)
                continue;
            string[] path = [.. names, name];
            if (name == "required" && (before[name] ?? after[name]) is JsonArray)
                CompareRequired(place, old, @new, old, @new);
            else if (name == "allOf" && before[name] is JsonArray && after[name] is JsonArray && !OwnNames.Has(path, path.Length - 1))
                CompareParts(place, names, old, @new);
            else
                Compare($"{place}/{Spot.Escaped(name)}", path, Member(names, name, old), Member(names, name, @new));
        }
    }

    // One value is written the same, exploded or not.
    private static bool IsOneValue(Spot parameter) =>
        parameter.Child("schema").Resolved(withSchemas: true).Child("type").Node?.ToString() is "string" or "number" or "integer" or "boolean";

    // What a part of a schema says the schema says.
    private static Spot Member(string[] names, string name, Spot at)
    {
        bool isProperty = names.Length > 0 && names[^1] == "properties" && !OwnNames.Has(names, names.Length - 1);
        Spot own = at.Child(name);
        return isProperty && own.Node is null ? SchemaParts.PropertyOf(at.Parent(), name) ?? own : own;
    }

    private void Add(string place, Spot old, Spot @new) => _found.Add(new Difference(place, old.Pointer, @new.Pointer));

    // What several media types of an operation carry alike is told once.
    private bool IsSaid(string[] names, Spot old, Spot @new) => names is [.., "content", _, "schema"]
        && old.Node is { } before && @new.Node is { } after && !JsonNode.DeepEquals(before, after) && !_carried.Add((before.ToJsonString(), after.ToJsonString()));

    // What nobody can call is nothing yet.
    private static bool IsPathWithoutOperations(string[] names, JsonNode? old, JsonNode? @new) =>
        names is ["paths", _] && !new[] { old, @new }.Any(item => item is JsonObject path && path.Any(member => s_verbs.Contains(member.Key)));

    // What stands beside the operations means something where they name it.
    private static bool IsOnlyNamed(string[] names) =>
        names is ["components", "parameters" or "responses" or "requestBodies" or "headers" or "callbacks" or "pathItems" or "mediaTypes", ..];

    private static bool IsItem(string[] names) => names is ["paths" or "webhooks", _]
        || (names is [.., "callbacks", _, _] && !OwnNames.Has(names, names.Length - 3));

    private static bool IsOperation(string[] names) => names.Length > 0 && names[^1] != "$ref" && s_verbs.Contains(names[^1]) && IsItem(names[..^1]);

    // Parameters are known by their names and places. Those of a path are each operation's that does not override them.
    private void CompareParameters(string[] names, Spot old, Spot @new)
    {
        Dictionary<string, Spot> before = ParametersOf(old);
        Dictionary<string, Spot> after = ParametersOf(@new);
        foreach (string key in before.Keys.Union(after.Keys))
        {
            (Spot? one, Spot? other) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            if (one is null || other is null)
                Add((one ?? other)!.Pointer, (one ?? other)!, (other ?? one)!);
            else
                Compare(other.Pointer, [.. names, "parameters", key], one, other);
        }
    }

    private Dictionary<string, Spot> ParametersOf(Spot operation)
    {
        Dictionary<string, Spot> parameters = [];
        foreach (Spot parameter in operation.Child("parameters").Elements().Concat(operation.Parent().Child("parameters").Elements()).Select(one => AsReference(one).Resolved()))
        {
            (string? where, string? name) = (parameter.Node?["in"]?.ToString(), parameter.Node?["name"]?.ToString());
            name = where == "header" ? name?.ToLowerInvariant() : name;
            if (name is not null && !(where == "header" && s_headers.Contains(name)))
                parameters.TryAdd($"{where} {name}", parameter);
        }
        return parameters;
    }

    private Spot Meant(string[] names, Spot at) => at.Node is JsonObject && !IsOperation(names) ? WithNull(AsOne(at)) : at with
    {
        Node = at.Node switch
        {
            null when names.Length > 0 && names[^1] == "security" && IsOperation(names[..^1]) => Demands(at.Document?["security"]),
            // Nothing is demanded where nothing is an alternative, and what is said twice is said once.
            JsonArray when names.Length > 0 && names[^1] == "security" => Demands(at.Node),
            JsonArray servers when names.Length > 0 && names[^1] == "servers" => Addresses(servers),
            // A tag that is only named and described says nothing of the API.
            JsonArray tags when names is ["tags"] => tags.Any(tag => tag is JsonObject map && map.Any(member => !NeverCounts(["tags", "*", member.Key]))) ? tags : null,
            _ => at.Node,
        },
    };

    // A variable of an address is called as it likes; what stands in its place counts.
    private static JsonArray Addresses(JsonArray servers) => new([.. servers.Select(server => (JsonNode?)((server?["variables"] as JsonObject ?? []).Aggregate(
        server?["url"]?.ToString() ?? "", (url, variable) => url.Replace($"{{{variable.Key}}}", variable.Value?["default"]?.ToString(), StringComparison.Ordinal))))]);

    // All of one thing is that thing, whatever words stand beside it.
    private Spot AsOne(Spot at)
    {
        at = AsReference(at);
        while (at.Node is JsonObject map && map["allOf"] is JsonArray && map.All(member => member.Key == "allOf" || NeverCounts([member.Key])))
        {
            if (Counting(at) is not [{ Node: JsonObject } only])
                break;
            at = AsReference(only);
        }
        return at;
    }

    // Code knows what has a type of its own by its name; anything else is what it says, wherever that is written.
    private (Spot Old, Spot New) WithoutNames(Spot old, Spot @new)
    {
        bool isSame = old.Schema == @new.Schema || !IsUntyped(old) || !IsUntyped(@new);
        return isSame ? (old, @new) : (Said(old), Said(@new));
    }

    private bool IsUntyped(Spot at) => Said(at).Node is JsonObject said && !s_typed.Any(said.ContainsKey);

    private Spot Said(Spot at)
    {
        HashSet<string> followed = [];
        while (at.Schema is { } reference && followed.Add(reference))
        {
            at = AsOne(at.Resolved(withSchemas: true));
        }
        return at;
    }

    private static JsonArray? Demands(JsonNode? all)
    {
        string[] different = [.. (all as JsonArray ?? []).Select(one => one?.ToJsonString() ?? "{}").Distinct()];
        return different is [] or ["{}"] ? null : new JsonArray([.. different.Select(one => JsonNode.Parse(one))]);
    }

    // What converters of older documents wrote where they knew no other word for it.
    private static Spot WithNull(Spot at)
    {
        if (at.Node is not JsonObject map || map["x-nullable"] is not { } isNullable || map.ContainsKey("nullable"))
            return at;
        JsonObject whole = (JsonObject)map.DeepClone();
        whole["nullable"] = isNullable.DeepClone();
        return at with { Node = whole };
    }

    private Spot AsReference(Spot at) => at with { Node = AsReference(at.Node) };

    private JsonNode? AsReference(JsonNode? node) => !_readsBesideReferences && node is JsonObject map && map["$ref"] is JsonValue reference && reference.TryGetValue(out string? target)
        ? new JsonObject { ["$ref"] = target }
        : node;

    // What a list of required properties says is about each of them, whichever part of the schema says it.
    private void CompareRequired(string place, Spot old, Spot @new, Spot part, Spot other)
    {
        string[] said = [.. SchemaParts.NamesIn(part.Child("required").Node).Union(SchemaParts.NamesIn(other.Child("required").Node))];
        if (said.Length == 0)
            return;
        HashSet<string> before = SchemaParts.RequiredOf(old);
        HashSet<string> after = SchemaParts.RequiredOf(@new);
        foreach (string name in said.Where(name => before.Contains(name) != after.Contains(name)))
            Add($"{place}/properties/{Spot.Escaped(name)}", SchemaParts.PropertyOf(old, name) ?? part, SchemaParts.PropertyOf(@new, name) ?? other);
    }

    // Parts that are the same stand in no order; of others, as many as before, each became one.
    private void CompareParts(string place, string[] names, Spot old, Spot @new)
    {
        List<Spot> before = Counting(old);
        List<Spot> after = Counting(@new);
        foreach (Spot part in before.ToArray())
        {
            JsonNode? said = WithoutWords(Renamed(part.Node));
            if (after.Find(other => JsonNode.DeepEquals(said, WithoutWords(other.Node))) is not { } same)
                continue;
            before.Remove(part);
            after.Remove(same);
        }
        if (before.Count != after.Count)
            Add($"{place}/allOf", old.Child("allOf"), @new.Child("allOf"));
        else
            foreach ((Spot one, Spot other) in before.Zip(after))
                ComparePart($"{place}{other.Pointer[@new.Pointer.Length..]}", [.. names, "allOf", "*"], old, @new, one, other);
    }

    private void ComparePart(string place, string[] names, Spot old, Spot @new, Spot part, Spot other)
    {
        if (part.Node is not JsonObject before || other.Node is not JsonObject after || before.ContainsKey("$ref") != after.ContainsKey("$ref"))
        {
            Add(place, part, other);
            return;
        }
        CompareRequired(place, old, @new, part, other);
        CompareMembers(place, names, part, other, before, after);
    }

    // Words say nothing, and neither does a part that another part has for a part of its own.
    private List<Spot> Counting(Spot schema)
    {
        List<Spot> parts = [.. schema.Child("allOf").Elements()];
        HashSet<string> beneath = [.. parts.SelectMany(part => SchemaParts.Of(part).Skip(1)).Select(part => part.Pointer)];
        return [.. parts.Where(part => part.Node is not JsonObject words || words.Any(member => !NeverCounts([member.Key])))
            .Where(part => part.Schema is null || !beneath.Contains(part.Resolved(withSchemas: true).Pointer))];
    }

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
        JsonObject map => new JsonObject(((JsonObject)AsReference(map)!).Where(member => !NeverCounts([member.Key]) && member.Value is not null && !DefaultMembers.Has(member.Key, new Spot(map, "", null)))
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, WithoutWords(member.Value)))),
        _ => node?.DeepClone(),
    };

    private bool NeverCounts(string[] names)
    {
        if (names.Length == 0)
            return false;
        // A webhook is a callback that goes where nobody says.
        string[] said = names is ["webhooks", var webhook, .. var rest] ? ["callbacks", webhook, "", .. rest] : names;
        bool isOwn = OwnNames.Has(names, names.Length - 1);
        if (!isOwn && names[^1].StartsWith("x-", StringComparison.Ordinal))
            return true;
        return neverCount.Select(entry => entry.Split('/')).Any(entry => entry.Length <= said.Length
            && entry.Zip(said[^entry.Length..], (wanted, name) => wanted == "*" || wanted == name).All(isSame => isSame)
            && (entry.Length > 1 || !isOwn));
    }
}
