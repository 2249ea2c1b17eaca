using System.Diagnostics;
using System.Globalization;
using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>Which versions are read, in which forms.</summary>
public class VersionTests
{
    private const string Schemas = "A: {type: [string, 'null']}";

    [Theory]
    [InlineData("3.1.0")]
    [InlineData("3.1.1")]
    [InlineData("3.1")]
    [InlineData("'3.1.2'")]
    [InlineData("3.2.0")]
    [InlineData("3.2.0-rc1")]
    public void Later_versions_are_read(string version) => Assert.True(ReadModel(WithSchemas(version, Schemas)).Schema("A").IsNullable);

    [Theory]
    [InlineData("3.3.0")]
    [InlineData("3.9")]
    [InlineData("3.10.0")]
    public void Unknown_versions_are_read_as_the_newest_with_a_warning(string version)
    {
        string text = WithSchemas(version, Schemas);
        ReadResult result = Read(text);
        Assert.Equal([$"(1,1) MAD1015 {version} | 3.2"], Located(text, result));
        Assert.True(result.Model!.Schema("A").IsNullable);
    }

    [Theory]
    [InlineData("4.0.0")]
    [InlineData("3")]
    [InlineData("3.x")]
    [InlineData("3.1.x")]
    [InlineData("3.1.0.0")]
    [InlineData("1.3.1")]
    [InlineData("2.0")]
    public void Other_versions_are_not_read(string version) =>
        Assert.Equal([$"(1,1) MAD1003 {version}"], Located(WithSchemas(version, Schemas), Read(WithSchemas(version, Schemas))));

    [Fact]
    public void Every_form_of_a_text_is_read()
    {
        string text = WithSchemas("3.1.0", Schemas);
        ApiModel expected = ReadModel(text);
        Assert.Equal(expected, ReadModel("\uFEFF" + text));
        Assert.Equal(expected, ReadModel(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(expected, ReadModel("# openapi: 3.0.0\n" + text));
        const string Json = """{"info":{"title":"Small","version":"v1"},"paths":{},"components":{"schemas":{"A":{"type":["string","null"]}}},"openapi":"3.1.0"}""";
        Assert.Equal(expected, ReadModel(Json));
        Assert.Equal(expected, ReadModel("\uFEFF" + Json));
    }

    [Fact]
    public void Aliases_and_merge_keys_are_followed_first()
    {
        ApiModel model = ReadModel(WithSchemas("3.1.0", """
            A: &a {type: [string, 'null'], const: x}
            B: {properties: {a: *a, b: *a}}
            C: {<<: *a, description: C}
            """));
        ApiSchema a = model.Schema("A");
        Assert.Equal(["\"x\""], a.Enum);
        Assert.Equal(a, model.Schema("B").Property("b").Schema);
        Assert.Equal(a with { Description = "C" }, model.Schema("C"));
    }

    [Fact]
    public void Broken_documents_have_located_diagnostics()
    {
        const string Text = """
            openapi: 3.1.0
            info: {title: T, version: v1}
            paths:
              /a:
                get:
                  responses:
                    '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Missing', description: D}}}}
            components:
              schemas:
                A: {type: [string, 'null'], maxLength: x}
                B: {anyOf: [{type: 'null'}, {$ref: '#/components/schemas/Nothing'}]}
                C: {type: object, type: string, required: [b]}
            """;
        Assert.Equal(
            [
                "(10,33) MAD1004 'maxLength' must be a whole number; it is left out.",
                "(11,34) MAD1005 #/components/schemas/Nothing",
                "(12,23) MAD1004 The key 'type' is there twice; the first counts.",
                "(12,48) MAD1012 b | /components/schemas/C",
                "(7,71) MAD1005 #/components/schemas/Missing",
            ],
            Located(Text, Read(Text)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_written_once_is_rewritten_once()
    {
        string doubled = "a0: &a0 {type: [string, 'null']}\n"
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} {{anyOf: [*a{i - 1}, *a{i - 1}]}}\n"));
        Assert.Equal(["MAD1008"], Read(WithSchemas("3.1.0", doubled.TrimEnd())).Problems.Select(problem => problem.Id).Distinct());
        string verbs = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"{Verb(i)}: {{}}"));
        string types = string.Join(", ", Enumerable.Range(0, 50_000).Select(i => "t" + i));
        string text = Document("3.2.0", $"paths: {{/a: {{additionalOperations: {{{verbs}}}}}}}\n"
            + $"components: {{schemas: {{A: {{type: [string, boolean, {types}], enum: [{types}]}}}}}}\n");
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(20_000, ReadModel(text).Operations.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));

        static string Verb(int number) => string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(digit => (char)('A' + digit - '0')));
    }

    [Fact]
    public void Deep_nesting_is_a_limit_and_no_crash()
    {
        string nested = string.Concat(Enumerable.Repeat("""{"type":["array","null"],"items":""", 240)) + "true" + new string('}', 240);
        string text = $$"""{"openapi":"3.1.0","info":{"title":"T","version":"v1"},"components":{"schemas":{"A":{{nested}} } } }""";
        Assert.True(ReadModel(text).Schema("A").Items!.IsNullable);
        string deeper = "a: &a0 {type: [string, 'null']}\n"
            + string.Concat(Enumerable.Range(1, 400).Select(i => $"a{i}: &a{i} {{items: *a{i - 1}}}\n"));
        Assert.Equal(["MAD1008"], Read(WithSchemas("3.1.0", deeper.TrimEnd())).Problems.Select(problem => problem.Id).Distinct());
    }
}
