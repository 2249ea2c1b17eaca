using System.Globalization;
using System.Text.Json.Nodes;

namespace MadasterGen.Corpus.Suites;

/// <summary>A place in a document, as a Go test writes it, such as <c>s1.Spec.Paths.Value("/a").Get.Parameters[0]</c>.</summary>
internal sealed class GoPath(JsonObject root, GoValues values)
{
    /// <summary>Gives the place another value; null takes it away.</summary>
    public void Assign(string path, JsonNode? value)
    {
        List<string> steps = Steps(path);
        string last = steps[^1];
        JsonNode parent = Walk(steps[..^1]) ?? throw new NotUnderstoodException(path);
        SetMember(parent, last.StartsWith('[') ? KeyOf(last) : GoFields.NameOf(last), value);
    }

    /// <summary>What stands at a place.</summary>
    public JsonNode? Get(string path) => Walk(Steps(path));

    /// <summary>Takes a member away.</summary>
    public void Delete(string path, string key) => SetMember(Walk(Steps(path)) ?? throw new NotUnderstoodException(path), key, null);

    /// <summary>Gives a member another value.</summary>
    public void Put(string path, string key, JsonNode? value) => SetMember(Walk(Steps(path)) ?? throw new NotUnderstoodException(path), key, value);

    private static void SetMember(JsonNode parent, string key, JsonNode? value)
    {
        if (parent is JsonArray list)
            list[int.Parse(key, CultureInfo.InvariantCulture)] = value?.DeepClone();
        else if (value is null)
            ((JsonObject)parent).Remove(key);
        else if (key == "extensions" && value is JsonObject extensions)
            extensions.ToList().ForEach(one => ((JsonObject)parent)[one.Key] = one.Value?.DeepClone());
        else
            ((JsonObject)parent)[key] = value.DeepClone();
    }

    private JsonNode? Walk(List<string> steps)
    {
        JsonNode? node = root;
        foreach (string step in steps)
            node = Resolved(Next(node ?? throw new NotUnderstoodException(step), step));
        return node;
    }

    private JsonNode? Next(JsonNode node, string step)
    {
        if (step is "Value" or "Map()" or "Extensions" || (step == "Schema" && IsAdditional(node)))
            return node;
        if (step.StartsWith("Value(", StringComparison.Ordinal) || step.StartsWith("Find(", StringComparison.Ordinal))
            return Member(node, values.TextOf(GoStatements.Within(step, step.IndexOf('(')).Inner));
        if (step.StartsWith("GetOperation(", StringComparison.Ordinal))
            return Member(node, values.TextOf(GoStatements.Within(step, step.IndexOf('(')).Inner).ToLowerInvariant());
        if (step.StartsWith("GetByInAndName(", StringComparison.Ordinal))
            return ByPlaceAndName((JsonArray)node, GoStatements.Parts(GoStatements.Within(step, step.IndexOf('(')).Inner));
        if (step.Contains('('))
            throw new NotUnderstoodException(step);
        return step.StartsWith('[') ? Member(node, KeyOf(step)) : MemberOrNew(node, GoFields.NameOf(step));
    }

    // An empty map that Go has and the document does not write is made where somebody puts something in.
    private static JsonNode? MemberOrNew(JsonNode node, string name)
    {
        JsonNode? member = Member(node, name);
        if (member is null && name is "properties" or "responses" or "headers" or "content" or "schemas")
            ((JsonObject)node)[name] = member = new JsonObject();
        return member;
    }

    private static JsonNode? Member(JsonNode node, string key) =>
        node is JsonArray list ? list[int.Parse(key, CultureInfo.InvariantCulture)] : (node as JsonObject)?[key];

    private static bool IsAdditional(JsonNode node) => node.Parent is JsonObject && node.GetPropertyName() == "additionalProperties";

    private JsonNode? ByPlaceAndName(JsonArray list, IReadOnlyList<string> arguments)
    {
        string place = values.TextOf(arguments[0]);
        string name = values.TextOf(arguments[1]);
        return list.Select(Resolved).FirstOrDefault(one => (string?)one?["in"] == place && (string?)one?["name"] == name);
    }

    private string KeyOf(string step)
    {
        string inner = step[1..^1];
        return char.IsAsciiDigit(inner[0]) ? inner : values.TextOf(inner);
    }

    private JsonNode? Resolved(JsonNode? node)
    {
        while (node is JsonObject map && (string?)map["$ref"] is { } reference && reference.StartsWith("#/", StringComparison.Ordinal))
        {
            node = reference[2..].Split('/').Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
                .Aggregate((JsonNode?)root, (at, part) => at is null ? null : Member(at, part));
        }
        return node;
    }

    // Names, calls and indexes behind "s1.Spec".
    private static List<string> Steps(string path)
    {
        List<string> steps = [];
        int i = 0;
        while (i < path.Length)
        {
            if (path[i] == '.')
            {
                i++;
                continue;
            }
            int start = i;
            if (path[i] == '[')
            {
                i = GoStatements.Within(path, i).End;
                steps.Add(path[start..i]);
                continue;
            }
            while (i < path.Length && (char.IsLetterOrDigit(path[i]) || path[i] == '_'))
                i++;
            if (i == start)
                throw new NotUnderstoodException(path);
            if (i < path.Length && path[i] == '(')
                i = GoStatements.Within(path, i).End;
            steps.Add(path[start..i]);
        }
        return steps;
    }
}
