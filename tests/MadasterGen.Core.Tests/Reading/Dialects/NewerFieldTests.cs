using System.Text.Json.Nodes;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>
/// Nothing that came after OpenAPI 3.0 is passed over in silence: each such field of a document that has them all is represented or
/// reported, or it stands in the list of <c>specs/README.md</c> of fields without an effect.
/// </summary>
public sealed class NewerFieldTests
{
    private static readonly JsonObject s_tree = (JsonObject)JsonNode.Parse(SpecFolder.Read("laws/newer-fields.json"))!;

    private static readonly string[] s_without = [.. SpecReadme.Rows("Fields of OpenAPI 3.1 and 3.2 without an effect").Select(row => row.File)];

    // The fields that are new by their names.
    private static readonly HashSet<string> s_new =
    [
        "$self", "jsonSchemaDialect", "webhooks", "summary", "identifier", "parent", "kind", "query", "additionalOperations", "itemSchema",
        "prefixEncoding", "itemEncoding", "encoding", "pathItems", "mediaTypes", "dataValue", "serializedValue", "deprecated", "oauth2MetadataUrl",
        "deviceAuthorization", "$schema", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$comment", "$vocabulary", "$defs", "const", "if",
        "then", "else", "dependentSchemas", "dependentRequired", "prefixItems", "unevaluatedItems", "contains", "minContains", "maxContains",
        "patternProperties", "propertyNames", "unevaluatedProperties", "contentEncoding", "contentMediaType", "contentSchema", "examples",
        "exclusiveMinimum", "exclusiveMaximum", "nodeType", "defaultMapping",
    ];

    // Those that are new by their values or by where they stand.
    private static readonly string[] s_newHere =
    [
        "/servers/0/name", "/paths/~1a/post/parameters/0", "/paths/~1a/post/parameters/1/style", "/components/securitySchemes/mutual",
        "/components/schemas/Beside/properties/a/description", "/paths/~1a/post/responses/202/description", "/components/schemas/Null/type/1",
    ];

    [Fact]
    public void Each_field_is_represented_or_reported_or_in_the_list()
    {
        string[] silent = [.. Fields().Where(field => !HasNoEffect(field) && !IsNoticed(field))];

        Assert.True(silent.Length == 0, string.Join("\n", silent));
    }

    [Fact]
    public void What_is_in_the_list_has_no_effect()
    {
        string[] noticed = [.. Fields().Where(field => HasNoEffect(field) && IsNoticed(field))];

        Assert.True(noticed.Length == 0, string.Join("\n", noticed));
    }

    [Fact]
    public void Each_entry_of_the_list_and_each_new_field_is_in_the_document()
    {
        string[] fields = [.. Fields()];

        Assert.Equal([], s_without.Where(entry => !Array.Exists(fields, field => Matches(entry, field))));
        Assert.Equal([], s_new.Where(name => !Array.Exists(fields, field => field.EndsWith("/" + name, StringComparison.Ordinal))));
        Assert.Equal([], s_newHere.Except(fields));
    }

    [Fact]
    public void Without_a_field_that_has_an_effect_the_comparison_finds_a_change()
    {
        string[] silent = [.. Fields().Where(field => !HasNoEffect(field) && !IsForPeople(field) && !IsChange(field))];

        Assert.True(silent.Length == 0, string.Join("\n", silent));
    }

    private static bool IsForPeople(string field) => field.EndsWith("/description", StringComparison.Ordinal);

    private static bool HasNoEffect(string field) => Array.Exists(s_without, entry => Matches(entry, field));

    private static bool Matches(string entry, string field) =>
        field == "/" + entry || field.EndsWith("/" + entry, StringComparison.Ordinal);

    private static IEnumerable<string> Fields() => Specs.Fields.PointersIn(s_tree)
        .Where(pointer => s_newHere.Contains(pointer) || (s_new.Contains(pointer[(pointer.LastIndexOf('/') + 1)..]) && !pointer.Contains("/properties/", StringComparison.Ordinal))
            || pointer.EndsWith("/$dynamicRef", StringComparison.Ordinal));

    // Whether the document without the field is another, or something else is reported of it.
    private static bool IsNoticed(string field) => Said(s_tree) != Said(Specs.Fields.Without(s_tree, field));

    private static bool IsChange(string field) =>
        ApiComparer.Compare(Said(s_tree).Model!, Said(Specs.Fields.Without(s_tree, field)).Model!, CancellationToken.None).Changes.Count > 0;

    private static (ApiModel? Model, string Problems) Said(JsonObject tree)
    {
        ReadResult result = DocumentReader.Read(tree.ToJsonString(), CancellationToken.None);
        Assert.NotNull(result.Model);
        return (result.Model, string.Join("\n", result.Problems.Select(Documents.Line)));
    }
}
