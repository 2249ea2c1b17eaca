using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MadasterGen.Corpus.Suites;

/// <summary>Values that Go tests write, as JSON of an OpenAPI document.</summary>
internal sealed partial class GoValues(IReadOnlyDictionary<string, string> constants)
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    /// <summary>Remembers what a variable stands for.</summary>
    public void Set(string name, string expression) => _variables[name] = expression;

    /// <summary>A value; null for Go's nil, which takes a field away.</summary>
    public JsonNode? Of(string expression)
    {
        string text = expression.Trim().TrimStart('&', '*').Trim();
        if (text is "nil")
            return null;
        if (text is "true" or "false")
            return text == "true";
        if (text[0] is '"' or '`')
            return StringOf(text);
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return number;
        if (constants.TryGetValue(text, out string? constant))
            return Of(constant);
        if (_variables.TryGetValue(text, out string? variable))
            return Of(variable);
        Match call = CallPattern().Match(text);
        if (call.Success)
            return CallOf(call.Groups[1].Value, GoStatements.Within(text, call.Length - 1).Inner);
        int brace = GoStatements.IndexOf(text, '{');
        return brace > 0 ? Composite(text[..brace].Trim(), GoStatements.Within(text, brace).Inner) : throw new NotUnderstoodException(text);
    }

    /// <summary>A string.</summary>
    public string TextOf(string expression) => Of(expression)?.GetValue<string>() ?? throw new NotUnderstoodException(expression);

    private static string StringOf(string text)
    {
        int plus = GoStatements.IndexOf(text, '+');
        if (plus > 0)
            throw new NotUnderstoodException(text);
        return text[0] == '`' ? text[1..^1] : JsonSerializer.Deserialize<string>(text)!;
    }

    private JsonNode? CallOf(string function, string inner) => function switch
    {
        "float64" or "uint64" or "int64" or "string" or "openapi3.Ptr" or "openapi3.Float64Ptr" or "openapi3.Uint64Ptr" or "openapi3.BoolPtr" or "ptr" or "new" => Of(inner),
        "json.RawMessage" => JsonNode.Parse(TextOf(inner)),
        "toJson" => Of(GoStatements.Parts(inner)[1]),
        "[]byte" => JsonNode.Parse(TextOf(inner)),
        "openapi3.NewOperation" or "openapi3.NewSchema" or "openapi3.NewPaths" or "openapi3.NewResponse" => new JsonObject(),
        "openapi3.NewStringSchema" => new JsonObject { ["type"] = "string" },
        "openapi3.NewSchemaRef" => Of(GoStatements.Parts(inner)[1]),
        _ => throw new NotUnderstoodException($"{function}({inner})"),
    };

    private JsonNode Composite(string type, string inner)
    {
        IReadOnlyList<string> parts = GoStatements.Parts(inner);
        if (type is "openapi3.Types")
            return parts.Count == 1 ? Of(parts[0])! : new JsonArray([.. parts.Select(Of)]);
        if (type.StartsWith("[]", StringComparison.Ordinal) || type is "openapi3.SchemaRefs" or "openapi3.Parameters" or "openapi3.Tags" or "openapi3.Servers")
            return new JsonArray([.. parts.Select(part => part.StartsWith('{') ? Composite("", GoStatements.Within(part, 0).Inner) : Of(part))]);
        JsonObject fields = [];
        foreach (string part in parts)
        {
            int colon = GoStatements.IndexOf(part, ':');
            if (colon < 0)
                throw new NotUnderstoodException(part);
            string key = part[..colon].Trim();
            string value = part[(colon + 1)..].Trim();
            JsonNode? node = value.StartsWith('{') ? Composite("", GoStatements.Within(value, 0).Inner) : Of(value);
            if (key == "Value")
                return node!;
            fields[key[0] == '"' || constants.ContainsKey(key) ? TextOf(key) : GoFields.NameOf(key)] = node;
        }
        return type == "openapi3.AdditionalProperties" ? fields["has"] ?? fields["schema"] ?? fields : fields;
    }

    [GeneratedRegex(@"^((?:\[\])?[A-Za-z0-9_.]+)\(")]
    private static partial Regex CallPattern();
}

/// <summary>What the fields of the Go model are called in a document.</summary>
internal static class GoFields
{
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["Max"] = "maximum",
        ["Min"] = "minimum",
        ["MaxProps"] = "maxProperties",
        ["MinProps"] = "minProperties",
        ["ExclusiveMax"] = "exclusiveMaximum",
        ["ExclusiveMin"] = "exclusiveMinimum",
        ["OperationID"] = "operationId",
        ["TokenURL"] = "tokenUrl",
        ["AuthorizationURL"] = "authorizationUrl",
        ["RefreshURL"] = "refreshUrl",
        ["OpenIdConnectUrl"] = "openIdConnectUrl",
        ["URL"] = "url",
        ["Ref"] = "$ref",
        ["Defs"] = "$defs",
    };

    /// <summary>The name of a field.</summary>
    public static string NameOf(string field) =>
        s_names.TryGetValue(field, out string? name) ? name : char.ToLowerInvariant(field[0]) + field[1..];
}
