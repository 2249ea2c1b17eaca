using MadasterGen.Model;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading;

/// <summary>What Azure's documents say beside a schema counts as an entry of the mapping that names it.</summary>
public sealed class DiscriminatorValueTests
{
    private const string Kinds = """
        B: {allOf: [{$ref: '#/SECTION/A'}], properties: {y: {type: string}}, x-ms-discriminator-value: '#Microsoft.B'}
        C: {allOf: [{$ref: '#/SECTION/B'}], properties: {z: {type: string}}, x-ms-discriminator-value: 3}
        D: {allOf: [{$ref: '#/SECTION/A'}], properties: {z: {type: string}}}
        Other: {type: object, properties: {z: {type: string}}, x-ms-discriminator-value: other}
        """;

    [Theory]
    [InlineData("2.0")]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Each_kind_of_a_hierarchy_has_its_value(string version) =>
        Assert.Equal("#Microsoft.B: B, 3: C", Mapping(version, Base("", version), Kinds));

    [Theory]
    [InlineData("mapping: {mine: B}", "mine: B, 3: C")]
    [InlineData("mapping: {mine: D}", "mine: D, #Microsoft.B: B, 3: C")]
    public void What_the_mapping_says_comes_first(string mapping, string expected) =>
        Assert.Equal(expected, Mapping("3.0.3", Base(mapping, "3.0.3"), Kinds));

    [Fact]
    public void A_value_that_is_taken_is_told_where_it_stands() => Assert.Equal(
        ["MAD2019 /components/schemas/C/x-ms-discriminator-value x-ms-discriminator-value | '3' stands for another schema already, so that C is told by its name"],
        Lines(Read(Document("3.0.3", Base("mapping: {'3': D}", "3.0.3"), Kinds))));

    [Fact]
    public void A_base_that_has_a_value_is_a_kind() =>
        Assert.Equal("a: A, #Microsoft.B: B, 3: C", Mapping("2.0", Base("", "2.0").Replace("A: {", "A: {x-ms-discriminator-value: a, ", StringComparison.Ordinal), Kinds));

    [Fact]
    public void The_mapping_of_the_first_base_names_the_kinds_of_one_below()
    {
        const string below = "E: {allOf: [{$ref: '#/SECTION/A'}], discriminator: {propertyName: k}, x-ms-discriminator-value: e}\n"
            + "F: {allOf: [{$ref: '#/SECTION/E'}], x-ms-discriminator-value: f}";

        Assert.Equal("e: E, f: F", Mapping("3.0.3", Base("", "3.0.3"), below));
    }

    [Theory]
    [InlineData("3.0.3", "oneOf")]
    [InlineData("3.1.0", "anyOf")]
    public void Each_alternative_of_a_union_has_its_value(string version, string keyword) => Assert.Equal("other: Other", Mapping(
        version, $"A: {{{keyword}: [{{$ref: '#/SECTION/Other'}}, {{$ref: '#/SECTION/Plain'}}], discriminator: {{propertyName: k}}}}",
        "Other: {type: object, properties: {z: {type: string}}, x-ms-discriminator-value: other}\nPlain: {type: object, properties: {k: {type: string}}}"));

    [Theory]
    [InlineData("2.0")]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Operations_with_a_query_in_their_path_are_told(string version)
    {
        string text = Document(version, "A: {type: string}", "")
            + "x-ms-paths:\n  /a?comp=list:\n    get: {operationId: a, responses: {'200': {description: d}}}\n";

        Assert.Equal(
            ["MAD2019 /x-ms-paths x-ms-paths | its operations, whose paths have a query, get no methods"], Lines(Read(text)));
    }

    private static string Base(string mapping, string version) =>
        $"A: {{type: object, required: [k], properties: {{k: {{type: string}}}}, discriminator: {(version == "2.0" ? "k" : $"{{propertyName: k, {mapping}}}")}}}";

    private static string Mapping(string version, string schema, string others)
    {
        ApiDiscriminator found = ReadModel(Document(version, schema, others)).Schema("A").Discriminator!;
        return string.Join(", ", found.Mapping.Select(entry => $"{entry.Value}: {entry.SchemaName}"));
    }

    private static string Document(string version, string schema, string others)
    {
        bool isOld = version == "2.0";
        string head = isOld ? "swagger: '2.0'\n" : $"openapi: {version}\n";
        string section = isOld ? "definitions:\n" : "components:\n  schemas:\n";
        string schemas = string.Join('\n', $"{schema}\n{others}".TrimEnd().Split('\n').Select(line => "    " + line));
        return $"{head}info: {{title: Small, version: v1}}\npaths: {{}}\n{section}{schemas}\n"
            .Replace("SECTION", isOld ? "definitions" : "components/schemas", StringComparison.Ordinal);
    }
}
