using System.Text.Json.Nodes;

namespace MadasterGen.Core.Tests.Specs;

/// <summary>Renders a document as the lines of a facts table. <c>specs/README.md</c> says how a table is read.</summary>
internal static class InterfaceTable
{
    private static readonly string[] s_verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static IReadOnlyList<string> Of(JsonObject document)
    {
        JsonObject components = document["components"]!.AsObject();
        return
        [
            .. Head(document),
            .. Members(components["securitySchemes"]).Select(scheme =>
                Line("security", scheme.Key, Text(scheme.Value, "type"), Text(scheme.Value, "in"), Text(scheme.Value, "name"))),
            .. Members(document["paths"]).SelectMany(path => Operations(path.Key, path.Value)),
            .. Members(components["schemas"]).SelectMany(schema => Schema(schema.Key, schema.Value)),
        ];
    }

    private static IEnumerable<string> Head(JsonObject document)
    {
        JsonNode info = document["info"]!;
        string build = Text(info, "title").Replace("Madaster Private API - Build: ", null, StringComparison.Ordinal);
        IEnumerable<string> contact = Members(info["contact"]).Select(member => $"'{member.Key}': '{member.Value}'");
        IEnumerable<string> servers = Items(document["servers"]).Select(server => $"'{Text(server, "url")}'");

        yield return $"# openapi {Text(document, "openapi")} | version {Text(info, "version")} | build {build}";
        yield return $"# contact {{{string.Join(", ", contact)}}}";
        yield return $"# servers [{string.Join(", ", servers)}]";
    }

    private static IEnumerable<string> Operations(string path, JsonNode item) =>
        from member in Members(item)
        where s_verbs.Contains(member.Key)
        from line in Operation(member.Key.ToUpperInvariant(), path, member.Value)
        select line;

    private static IEnumerable<string> Operation(string verb, string path, JsonNode operation)
    {
        string tags = string.Join(',', Items(operation["tags"]));
        yield return Line("operation", verb, path, Text(operation, "operationId"), $"tag={tags}", IsSet(operation, "deprecated") ? "deprecated" : "");

        foreach (JsonNode parameter in Items(operation["parameters"]))
        {
            yield return Line("  parameter", Text(parameter, "in"), Text(parameter, "name"), TableType.Of(parameter["schema"]!), Need(parameter));
        }

        foreach ((string mediaType, JsonNode content) in Members(operation["requestBody"]?["content"]))
        {
            yield return Line("  body", mediaType, TableType.Of(content["schema"]!), Need(operation["requestBody"]!));
        }

        foreach ((string status, JsonNode response) in Members(operation["responses"]))
        {
            if (response["content"] is null) yield return Line("  response", status, "-", "-");

            foreach ((string mediaType, JsonNode content) in Members(response["content"]))
            {
                yield return Line("  response", status, mediaType, TableType.Of(content["schema"]!));
            }
        }
    }

    private static IEnumerable<string> Schema(string name, JsonNode schema)
    {
        if (schema["enum"] is { } values)
        {
            string standard = schema["default"] is { } value ? $"default={value}" : "";
            return [Line("enum", name, Text(schema, "type"), string.Join('|', Items(values)), standard)];
        }

        string[] required = [.. Items(schema["required"]).Select(item => item.ToString())];
        return
        [
            Line("schema", name, Text(schema, "type"), string.Join(' ', Traits(schema))),
            .. Members(schema["properties"]).Select(property =>
                Line("  property", property.Key, TableType.Of(property.Value), string.Join(' ', Flags(property.Value, required.Contains(property.Key))))),
        ];
    }

    private static IEnumerable<string> Traits(JsonNode schema)
    {
        if (schema["discriminator"] is { } discriminator)
        {
            IEnumerable<string> mapping = Members(discriminator["mapping"]).Select(member => $"{member.Key}->{TableType.NameIn(member.Value.ToString())}");
            yield return $"discriminator={Text(discriminator, "propertyName")}";
            yield return $"mapping={string.Join(',', mapping)}";
        }

        if (IsSet(schema, "x-abstract")) yield return "abstract";
        foreach (JsonNode parent in Items(schema["allOf"])) yield return $"extends={TableType.Of(parent)}";
        yield return $"additionalProperties={TableType.OfAdditionalProperties(schema)}";
    }

    private static IEnumerable<string> Flags(JsonNode property, bool required)
    {
        if (required) yield return "required";
        foreach (string flag in (string[])["nullable", "readOnly", "deprecated"])
        {
            if (IsSet(property, flag)) yield return flag;
        }

        foreach (string limit in (string[])["minLength", "minimum", "maximum"])
        {
            if (property[limit] is { } value) yield return $"{limit}={value}";
        }
    }

    private static string Line(params string[] columns) => string.Join('\t', columns);

    private static string Need(JsonNode node) => IsSet(node, "required") ? "required" : "optional";

    private static bool IsSet(JsonNode node, string name) => node[name] is { } value && value.GetValue<bool>();

    private static string Text(JsonNode node, string name) => node[name]!.ToString();

    private static IEnumerable<JsonNode> Items(JsonNode? list) => list?.AsArray().Select(item => item!) ?? [];

    private static IEnumerable<KeyValuePair<string, JsonNode>> Members(JsonNode? map) =>
        map?.AsObject().Select(member => KeyValuePair.Create(member.Key, member.Value!)) ?? [];
}
