using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MadasterGen.Corpus.Called.Documents;
using MadasterGen.Corpus.Called.Samples;

namespace MadasterGen.Corpus.Called.Checks;

/// <summary>Holds a request against the operation of the document that it is for, and against what the caller gave.</summary>
internal sealed class RequestCheck(SourceDocument document)
{
    private readonly WireValues _values = new(document);
    private readonly SchemaCheck _schemas = new(document);

    /// <summary>What is wrong with a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="given">What the caller gave.</param>
    public IReadOnlyList<Finding> Wrong(ReceivedRequest request, DocumentedOperation operation, GivenValues given)
    {
        List<Finding> found = [];
        if (request.Method != operation.Method)
            found.Add(new Finding(FindingKind.InvalidRequest, $"the verb is {request.Method}"));
        HashSet<string> used = new(StringComparer.Ordinal);
        Dictionary<string, string>? path = PathOf(request, operation.Template, used);
        if (path is null)
            found.Add(new Finding(FindingKind.InvalidRequest, $"{request.Path} is not of {operation.Template}"));
        foreach (DocumentedParameter parameter in operation.Parameters.OrderBy(one => _values.TakesAll(one.Schema)))
        {
            JsonNode? value = ValueOf(parameter, request, path ?? [], used);
            if (value is not null || parameter.IsRequired)
                Check(found, $"{parameter.Place} {parameter.Name}", value, parameter.Schema, given.Parameters.GetValueOrDefault(parameter), isThere: value is not null);
            else if (given.Parameters.ContainsKey(parameter))
                found.Add(new Finding(FindingKind.ArrivesOtherwise, $"{parameter.Place} {parameter.Name} did not arrive"));
        }
        used.UnionWith(document.Members(document.IsVersion2 ? document.Root["securityDefinitions"] : document.Root["components"]?["securitySchemes"])
            .Select(scheme => FlatSchema.TextOf(scheme.Value["name"])).OfType<string>());
        string[] unknown = [.. request.Query.Select(pair => Uri.UnescapeDataString(pair.Name)).Where(name => !used.Contains(name))];
        if (unknown.Length > 0 && operation.Parameters.Any(one => one.Place == "query"))
            found.Add(new Finding(FindingKind.InvalidRequest, $"the query has {unknown[0]}, which the document does not know"));
        new BodyCheck(_values, _schemas, document).Check(found, request, operation, given);
        return found;
    }

    /// <summary>Adds what is wrong with a value.</summary>
    private void Check(List<Finding> found, string what, JsonNode? value, JsonNode? schema, JsonNode? given, bool isThere)
    {
        if (!isThere)
            found.Add(new Finding(FindingKind.InvalidRequest, $"{what} is missing"));
        else if (_schemas.Wrong(value, schema) is { } wrong)
            found.Add(new Finding(FindingKind.InvalidRequest, $"{what}: {wrong}"));
        else if (given is not null && Numbers.Difference(given, value) is { } difference)
            found.Add(new Finding(FindingKind.ArrivesOtherwise, $"{what}: {difference}"));
    }

    private JsonNode? ValueOf(DocumentedParameter parameter, ReceivedRequest request, Dictionary<string, string> path, HashSet<string> used)
    {
        switch (parameter.Place)
        {
            case "path":
                return path.TryGetValue(parameter.Name, out string? segment) ? OfPath(segment, parameter) : null;
            case "query" when parameter.IsJson:
                used.Add(parameter.Name);
                return request.Query.Where(pair => Uri.UnescapeDataString(pair.Name) == parameter.Name).Select(pair => Json(Uri.UnescapeDataString(pair.Raw))).FirstOrDefault();
            case "query":
                return _values.Named(parameter.Name, parameter.Schema, parameter.Style, parameter.IsExploded, request.Query, Uri.UnescapeDataString, used);
            case "header":
                return !request.Headers.TryGetValue(parameter.Name, out string? header) ? null
                    : parameter.IsJson ? Json(header) : _values.Divided(header, parameter.Schema, [","], parameter.IsExploded, text => text.Trim());
            default:
                string cookies = request.Headers.GetValueOrDefault("Cookie", "");
                (string Name, string Raw)[] pairs = [.. cookies.Split("; ").Select(pair => pair.Split('=', 2)).Where(pair => pair.Length > 1).Select(pair => (pair[0], pair[1]))];
                return parameter.IsJson
                    ? pairs.Where(pair => pair.Name == parameter.Name).Select(pair => Json(pair.Raw)).FirstOrDefault()
                    : _values.Named(parameter.Name, parameter.Schema, parameter.Style, parameter.IsExploded, pairs, text => text, used);
        }
    }

    private JsonNode? OfPath(string segment, DocumentedParameter parameter)
    {
        if (parameter.IsJson)
            return Json(Uri.UnescapeDataString(segment));
        (string text, string separator) = parameter.Style switch
        {
            "label" => (segment.TrimStart('.'), parameter.IsExploded ? "." : ","),
            "matrix" => (segment.TrimStart(';').Replace(parameter.Name + "=", "", StringComparison.Ordinal), parameter.IsExploded ? ";" : ","),
            _ => (segment, ","),
        };
        return _values.Divided(text, parameter.Schema, [separator], parameter.IsExploded, Uri.UnescapeDataString);
    }

    private static JsonNode? Json(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static Dictionary<string, string>? PathOf(ReceivedRequest request, string template, HashSet<string> used)
    {
        Dictionary<string, string>? found = PathOf(request.Path, template);
        // Placeholders behind a question mark, which OpenAPI does not know and documents have.
        string query = template.Split('?', 2) is [_, var behind] ? behind.Split('#')[0] : "";
        foreach (string[] pair in query.Split('&').Select(pair => pair.Split('=', 2)))
        {
            used.Add(pair[0]);
            if (found is not null && pair is [var name, ['{', .., '}'] placeholder])
                found[placeholder[1..^1]] = request.Query.FirstOrDefault(one => one.Name == name).Raw ?? "";
        }
        return found;
    }

    private static Dictionary<string, string>? PathOf(string path, string template)
    {
        string[] names = [.. Regex.Matches(template, @"\{([^{}]+)\}").Select(match => match.Groups[1].Value)];
        int index = 0;
        string pattern = "^" + Regex.Replace(Regex.Escape(template.Split('?', '#')[0]).Replace("\\{", "{", StringComparison.Ordinal), @"\{[^{}]+\}", _ => $"(?<p{index++}>[^/]*?)") + "$";
        Match match = Regex.Match(path, pattern, RegexOptions.CultureInvariant);
        if (!match.Success)
            match = Regex.Match(Uri.UnescapeDataString(path), pattern, RegexOptions.CultureInvariant);
        return match.Success ? Enumerable.Range(0, index).GroupBy(i => names[i]).ToDictionary(same => same.Key, same => match.Groups[$"p{same.First()}"].Value) : null;
    }
}
