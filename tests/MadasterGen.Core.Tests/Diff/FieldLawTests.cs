using System.Text.Json.Nodes;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>
/// Nothing is passed over in silence: each field of OpenAPI 3.0, set to another value in a document that has them all, is a finding or
/// stands in the list of <c>specs/README.md</c> of fields that never count.
/// </summary>
public sealed class FieldLawTests
{
    private static readonly JsonObject s_tree = (JsonObject)JsonNode.Parse(SpecFolder.Read("laws/every-field.json"))!;

    private static readonly string[] s_never = [.. SpecReadme.Rows("Fields that never count").Select(row => row.File)];

    // Below these stand names of the document's own.
    private static readonly HashSet<string> s_maps =
        ["properties", "schemas", "parameters", "responses", "headers", "mapping", "scopes", "variables", "callbacks", "encoding", "content"];

    [Fact]
    public void Another_value_of_a_field_is_a_finding()
    {
        string[] silent = [.. Leaves("", s_tree).Where(leaf => !NeverCounts(leaf.Pointer) && !HasOneValue(leaf.Pointer) && !IsFound(leaf.Pointer, leaf.Value)).Select(leaf => leaf.Pointer)];

        Assert.True(silent.Length == 0, string.Join("\n", silent));
    }

    [Fact]
    public void What_never_counts_is_no_finding()
    {
        string[] found = [.. Leaves("", s_tree).Where(leaf => NeverCounts(leaf.Pointer) && IsFound(leaf.Pointer, leaf.Value)).Select(leaf => leaf.Pointer)];

        Assert.True(found.Length == 0, string.Join("\n", found));
    }

    [Fact]
    public void Each_entry_of_the_list_is_a_field_of_the_document() =>
        Assert.Equal([], s_never.Where(entry => !Leaves("", s_tree).Any(leaf => Matches(entry, leaf.Pointer))));

    // Placeholders are required whatever a document has; to have anything else is no OpenAPI.
    private static bool HasOneValue(string pointer) => pointer.EndsWith("/parameters/0/required", StringComparison.Ordinal);

    private static bool NeverCounts(string pointer) => s_never.Any(entry => Matches(entry, pointer));

    // An entry is the end of a way of fields, and all that is below it.
    private static bool Matches(string entry, string pointer)
    {
        string[] wanted = entry.Split('/');
        string[] names = pointer.Split('/')[1..];
        return Enumerable.Range(0, Math.Max(0, names.Length - wanted.Length + 1)).Any(start =>
            wanted.Select((name, i) => name == "*" || name == names[start + i]).All(isSame => isSame)
            && (wanted.Length > 1 || start == 0 || !s_maps.Contains(names[start - 1])));
    }

    private static bool IsFound(string pointer, JsonValue value)
    {
        JsonObject changed = (JsonObject)s_tree.DeepClone();
        JsonNode node = changed;
        string[] names = [.. pointer.Split('/').Skip(1).Select(name => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        foreach (string name in names[..^1])
            node = node is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]! : node[name]!;
        JsonNode other = Other(node is JsonArray ? names[^2] : names[^1], value);
        if (node is JsonArray array)
            array[int.Parse(names[^1], System.Globalization.CultureInfo.InvariantCulture)] = other;
        else
            node[names[^1]] = other;
        return ApiComparer.Compare(Read(s_tree), Read(changed), CancellationToken.None).Changes.Count > 0;
    }

    private static JsonNode Other(string name, JsonValue value)
    {
        if (value.TryGetValue(out bool flag))
            return !flag;
        if (value.TryGetValue(out int number))
            return number + 1;
        string text = (string)value!;
        return (name, text) switch
        {
            ("openapi", _) => "3.0.2",
            ("type", "string") => "boolean",
            ("type", "apiKey") => "http",
            ("type", "http" or "oauth2") => "openIdConnect",
            ("type", "openIdConnect") => "oauth2",
            ("type", _) => "string",
            ("in", "query") => "header",
            ("in", _) => "query",
            ("style", "form") => "spaceDelimited",
            ("style", _) => "label",
            ("format", "date") => "date-time",
            ("format", _) => "int64",
            ("propertyName", _) => "sort",
            ("contentType", _) => "application/xml",
            ("scheme", _) => "basic",
            ("pattern", _) => "^b+$",
            ("default", "eu") => "us",
            ("default", _) => "2021-01-01",
            ("x-sunset", _) => "2028-01-01",
            (_, "#/components/schemas/Base") => "#/components/schemas/A",
            _ when text.StartsWith("#/", StringComparison.Ordinal) => text.EndsWith("/A", StringComparison.Ordinal) ? text[..^1] + "B"
                : text.EndsWith("/Cat", StringComparison.Ordinal) ? text[..^3] + "Dog" : text.EndsWith("/Dog", StringComparison.Ordinal) ? text[..^3] + "Cat" : text.Replace("Thing", "A", StringComparison.Ordinal),
            _ => text + "x",
        };
    }

    private static IEnumerable<(string Pointer, JsonValue Value)> Leaves(string pointer, JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => Leaves(JsonPointer.Child(pointer, member.Key), member.Value)),
        JsonArray list => list.SelectMany((element, i) => Leaves($"{pointer}/{i}", element)),
        JsonValue value => [(pointer, value)],
        _ => [],
    };

    private static ApiModel Read(JsonObject tree)
    {
        ReadResult result = DocumentReader.Read(tree.ToJsonString(), CancellationToken.None);
        Assert.NotNull(result.Model);
        return result.Model;
    }
}
