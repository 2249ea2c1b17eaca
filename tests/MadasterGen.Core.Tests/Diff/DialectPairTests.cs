using MadasterGen.Diff;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>Documents of different versions that mean the same have no changes.</summary>
public class DialectPairTests
{
    [Theory]
    [InlineData("produces: [application/json]\n")]
    [InlineData("")]
    public void What_has_no_schema_in_Swagger_2_has_no_content(string head)
    {
        const string Response = "paths: {/a: {get: {operationId: GetA, responses: {'201': {description: no content}}}}}";
        Assert.Equal([], Changes(Document2(head + Response), Document("3.0.3", Response)));
        Assert.Equal([], Changes(Document("3.0.3", Response), Document2(head + Response)));
    }

    [Fact]
    public void A_body_that_came_with_a_schema_is_a_change_of_the_place_that_has_it()
    {
        ApiChange change = Assert.Single(Compare(
            Document2("paths: {/a: {get: {responses: {'200': {description: ok, schema: {type: object, properties: {p: {type: string}}}}}}}}"),
            Document("3.1.0", "paths: {/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {p: {type: integer}}}}}}}}}}")).Changes);
        Assert.Equal("/paths/~1a/get/responses/200/content/application~1json/schema/properties/p", change.OldPointer);
    }

    [Theory]
    [InlineData("application/octet-stream", "{}", true)]
    [InlineData("image/png", "{}", true)]
    [InlineData("image/png", "{schema: {}}", true)]
    [InlineData("image/png", "{schema: {type: string, contentMediaType: image/png}}", true)]
    [InlineData("application/json", "{schema: {}}", false)]
    [InlineData("image/png", "{schema: {type: string, contentMediaType: image/png, maxLength: 10}}", false)]
    public void Bytes_of_a_media_type_that_says_so_need_no_schema(string media, string newer, bool isSame)
    {
        string older = Binary(media, "{schema: {type: string, format: binary}}");

        Assert.Equal(isSame, !Changes(Document("3.0.3", older), Document("3.1.1", Binary(media, newer))).Any());
        Assert.Equal(isSame, !Changes(Document("3.1.1", Binary(media, newer)), Document("3.0.3", older)).Any());
    }

    private static string Binary(string media, string content) =>
        $"paths: {{/a: {{put: {{operationId: PutA, requestBody: {{content: {{{media}: {content}}}}}, responses: {{'200': {{description: d, content: {{{media}: {content}}}}}}}}}}}}}";

    [Fact]
    public void Documents_without_paths_are_compared()
    {
        static string Text(string version) => $"openapi: 3.0.0\ninfo: {{title: T, version: '{version}'}}\n";
        Assert.Equal(["MAD3010"], Compare(Text("1"), Text("2")).Changes.Select(change => change.RuleId));
    }

    [Fact]
    public void An_enum_with_words_for_its_values_is_the_same_in_each_version()
    {
        string[] texts =
        [
            WithSchemas("3.0.3", "A: {oneOf: [{type: integer, enum: [1], title: One, description: D}, {type: integer, enum: [2], title: Two}]}"),
            WithSchemas("3.1.0", "A: {oneOf: [{const: 1, title: One, description: D}, {const: 2, title: Two}]}"),
            WithSchemas("3.2.0", "A: {anyOf: [{const: 1, title: One, description: D}, {const: 2, title: Two}]}"),
            WithSchemas("3.0.3", "A: {type: integer, enum: [1, 2], x-enum-varnames: [One, Two], x-enum-descriptions: [D]}"),
        ];
        Assert.All(texts, old => Assert.All(texts, @new => Assert.Equal([], Changes(old, @new))));
    }

    private static IEnumerable<string> Changes(string old, string @new) => Compare(old, @new).Changes.Select(change => change.Sentence);

    private static ApiDiff Compare(string old, string @new) =>
        ApiComparer.Compare(Read(old).Model!, Read(@new).Model!, CancellationToken.None);
}
