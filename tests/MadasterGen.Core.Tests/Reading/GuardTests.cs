using System.Globalization;
using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading;

public class GuardTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("# only a comment\n")]
    [InlineData("hello")]
    [InlineData("[1, 2]")]
    [InlineData("{}")]
    [InlineData("""{"name": "package", "version": "1.0.0"}""")]
    public void A_text_that_is_no_OpenAPI_document_says_so(string text)
    {
        ReadResult result = Read(text);
        Assert.Null(result.Model);
        Assert.Equal(["MAD1002"], Lines(result));
    }

    [Theory]
    [InlineData("""{"openapi": "4.0.0", "info": {}}""", "MAD1003 /openapi 4.0.0")]
    [InlineData("openapi: 3.x\ninfo: {}\n", "MAD1003 /openapi 3.x")]
    [InlineData("swagger: '1.2'\n", "MAD1003 /swagger 1.2")]
    [InlineData("openapi: {a: 1}\n", "MAD1003 /openapi")]
    public void A_version_that_is_not_read_is_named(string text, string expected) => Assert.Equal([expected], Lines(Read(text)));

    [Theory]
    [InlineData("{\"openapi\": \"3.0.1\",\n \"info\": {\"title\" \"t\"}}", 1, 18)]
    [InlineData("{\"openapi\": \"3.0.1\",\n \"info\": {\"title\": \"t\"", 1, 22)]
    [InlineData("openapi: 3.0.1\ninfo:\n  title: a: b\n", 2, 10)]
    [InlineData("openapi: 3.0.1\ninfo:\n\ttitle: a\n", 2, 0)]
    public void A_syntax_error_has_the_parsers_position(string text, int line, int column)
    {
        Problem problem = Assert.Single(Read(text).Problems);
        Assert.Equal(ProblemIds.DocumentCannotBeParsed, problem.Id);
        Assert.Equal(new TextPosition(line, column), problem.Position);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void What_is_no_value_is_told_where_it_is_and_costs_no_client(string version)
    {
        ReadResult result = Read($"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n"
            + "  schemas:\n    A: {type: object}\n    B:\n      required: [[a]]\n");

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal("MAD1004  Expected a value.", Line(problem));
        Assert.Equal(new TextPosition(7, 17), problem.Position);
        Assert.Equal(["A", "B"], result.Model!.Schemas.Select(schema => schema.Name));
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void A_reference_that_is_no_text_is_told_without_another_line(string version)
    {
        ReadResult result = Read($"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n"
            + "  schemas:\n    A: {type: object, properties: {a: {$ref: {x: 1}}}}\n");

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal("MAD1004 /components/schemas/A/properties Expected scalar", Line(problem));
        Assert.Equal(new TextPosition(5, 45), problem.Position);
    }

    [Theory]
    [InlineData("/{a} at line x", "/{b} at line x")]
    [InlineData("/{a} at line 7", "/{b} at line 99999999999")]
    [InlineData("/{a}#line=x", "/{b}#line=9999")]
    [InlineData("/{a}Expected scalar at line ", "/{b}Expected scalar at line ")]
    public void Words_of_the_library_in_a_document_are_the_documents_own(string one, string other)
    {
        string operation = "{get: {operationId: [x], parameters: [{$ref: [x]}], responses: {'200': {description: [d]}}}}";
        ReadResult result = Read(Paths($"'{one}': {operation}\n'{other}': {operation}"));

        Assert.Equal([one, other], result.Model!.Operations.Select(found => found.Path));
        Assert.All(result.Problems, problem => Assert.NotEqual(ProblemIds.InternalError, problem.Id));
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        string text = Json("""  "A": {"type": "string"} """);
        Assert.Equal(ReadModel(text), ReadModel("\uFEFF" + text));
    }

    [Theory]
    [InlineData(@"\ud83d\ude00", "\U0001F600")]
    [InlineData(@"\uD83D\uDE00\uD83D\uDE00", "\U0001F600\U0001F600")]
    [InlineData(@"\\ud83d\\ude00", @"\ud83d\ude00")]
    [InlineData(@"\\\ud83d\ude00", "\\\U0001F600")]
    [InlineData(@"a\ud83db", "a\uFFFDb")]
    [InlineData(@"\ude00\ud83d", "\uFFFD\uFFFD")]
    [InlineData(@"\u00e9", "é")]
    [InlineData("\U0001F600", "\U0001F600")]
    public void Escaped_surrogates_in_JSON_are_read(string written, string expected) =>
        Assert.Equal(expected, ReadModel(Json($$"""  "A": {"description": "{{written}}"} """)).Schema("A").Description);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        char half = '\ud83d';
        Assert.Equal("\uFFFD!", ReadModel(Json($$"""  "A": {"description": "{{half}}!"} """)).Schema("A").Description);
    }

    [Fact]
    public void Escaped_surrogates_in_YAML_are_read()
    {
        Assert.Equal("\U0001F600", Schema("""A: {description: "\ud83d\ude00"}""").Description);
        Assert.Equal(@"\ud83d\ude00", Schema("""A: {description: '\ud83d\ude00'}""").Description);
    }

    [Fact]
    public void Keys_may_be_longer_than_the_scanners_window()
    {
        string key = new('k', 5000);
        Assert.Equal(key, Assert.Single(ReadModel(Json($$"""  "{{key}}": {"type": "string"} """)).Schemas).Name);
    }

    [Fact]
    public void Scalars_may_be_longer_than_the_librarys_default() =>
        Assert.Equal(200_000, ReadModel(Json($$"""  "A": {"description": "{{new string('d', 200_000)}}"} """)).Schema("A").Description!.Length);

    [Fact]
    public void Merge_keys_are_followed()
    {
        const string Text = """
            A: &base
              type: object
              description: Base
            B:
              <<: *base
              description: Own
            C:
              <<: [*base, {title: Other, description: Late}]
            """;
        ApiModel model = ReadModel(WithSchemas(Text));
        Assert.Equal(new ApiSchema { Kind = ApiSchemaKind.Object, Description = "Own" }, model.Schema("B"));
        Assert.Equal(new ApiSchema { Kind = ApiSchemaKind.Object, Description = "Base", Title = "Other" }, model.Schema("C"));
    }

    [Fact]
    public void Deep_documents_are_read_on_a_small_stack()
    {
        string nested = string.Concat(Enumerable.Repeat("""{"type":"array","items":""", 240)) + """{"type":"string"}""" + new string('}', 240);
        ApiSchema schema = OnSmallStack(() => ReadModel(Json("\"A\":" + nested))).Schema("A");
        for (int i = 0; i < 240; i++)
            schema = schema.Items!;
        Assert.Equal(ApiSchemaKind.String, schema.Kind);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(100_000)]
    public void Documents_beyond_the_limit_of_depth_say_so(int depth)
    {
        string nested = string.Concat(Enumerable.Repeat("[", depth)) + new string(']', depth);
        foreach (string text in new[] { Json("\"A\":{\"example\":" + nested + "}"), WithSchemas("A:\n  example: " + nested) })
        {
            Problem problem = Assert.Single(OnSmallStack(() => Read(text)).Problems);
            Assert.Equal("MAD1008  nesting of 256 levels", Line(problem));
            Assert.NotNull(problem.Position);
        }
    }

    [Fact]
    public void Aliases_that_stand_for_billions_of_nodes_are_refused()
    {
        string text = "x-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 12).Select(i => $"x-{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        ReadResult result = Read(Head + "paths: {}\n" + text);
        Assert.Null(result.Model);
        Assert.Equal("MAD1008", Assert.Single(result.Problems).Id);
    }

    [Fact]
    public void Aliases_that_hold_themselves_are_refused() =>
        Assert.Equal("MAD1001", Assert.Single(Read(Head + "paths: {}\nx-a: &a [*a]\n").Problems).Id);

    [Theory]
    [InlineData("A: {type: string}\nA: {type: object}")]
    [InlineData("A: {type: string, type: object}")]
    public void The_first_of_two_equal_keys_counts(string schemas)
    {
        ReadResult result = Read(WithSchemas(schemas));
        Assert.Equal(ApiSchemaKind.String, result.Model!.Schema("A").Kind);
        Assert.Equal("MAD1004", Assert.Single(result.Problems).Id);
    }

    [Fact]
    public void The_second_of_two_equal_keys_is_located()
    {
        const string Text = """
            {
              "openapi": "3.0.1",
              "info": { "title": "Small", "version": "v1" },
              "paths": {},
              "components": { "schemas": { "A": {}, "A": {} } }
            }
            """;
        Problem problem = Assert.Single(Read(Text).Problems);
        Assert.Equal("MAD1004 /components/schemas/A The key 'A' is there twice; the first counts.", Line(problem));
        Assert.Equal(new TextPosition(4, 40), problem.Position);
    }

    [Theory]
    [InlineData("""  "A": [1] """)]
    [InlineData("""  "A": {"maxLength": "x"} """)]
    [InlineData("""  "A": {"nullable": "maybe"} """)]
    [InlineData("""  "A": {"properties": ["a"]} """)]
    [InlineData("""  "A": {"type": ["string", "null"]} """)]
    [InlineData("""  "A": {"$ref": {}} """)]
    [InlineData("""  "A": {"enum": "a"} """)]
    [InlineData("""  "A": {"discriminator": []} """)]
    [InlineData("""  "A": null """)]
    [InlineData("""  "A": {"required": {}, "allOf": {}, "items": [], "additionalProperties": 3} """)]
    public void Values_of_the_wrong_kind_are_problems_and_no_exceptions(string schemas)
    {
        ReadResult result = Read(Json(schemas));
        Assert.All(result.Problems, problem => Assert.StartsWith("MAD1", problem.Id, StringComparison.Ordinal));
        Assert.True(result.Model is not null || result.Problems.Count > 0);
    }

    [Theory]
    [InlineData("""{"maxLength": "x"}""", "/maxLength 'maxLength' must be a whole number; it is left out.")]
    [InlineData("""{"nullable": "maybe"}""", "/nullable 'nullable' must be true or false; it is left out.")]
    [InlineData("""{"minimum": "low"}""", "/minimum 'minimum' must be a number; it is left out.")]
    [InlineData("""{"properties": {"b": {"maxLength": "x"}, "c": 1} }""", "/properties/c 'c' must be an object; it is left out.")]
    [InlineData("""{"allOf": [{"nullable": "maybe"}]}""", "/allOf/0/nullable 'nullable' must be true or false; it is left out.")]
    public void A_slip_that_makes_the_library_throw_costs_one_keyword(string schema, string expected)
    {
        ReadResult result = Read(Json($$"""  "A": {{schema}}, "B": {"type": "string", "example": {"nullable": "maybe"} } """));
        Assert.Contains("MAD1004 /components/schemas/A" + expected, Lines(result));
        Assert.Equal(new ApiSchema { Kind = ApiSchemaKind.String }, result.Model!.Schema("B"));
    }

    [Fact]
    public void Every_prefix_of_a_document_is_read_without_an_exception()
    {
        string text = Paths("/a/{id}:\n  get: {responses: {'200': {description: x, content: {a/b: {schema: {$ref: '#/components/schemas/A'}}}}}}");
        for (int i = 0; i < text.Length; i++)
            Read(text[..i]);
    }

    [Fact]
    public void Nothing_depends_on_the_culture()
    {
        string text = WithSchemas("A: {type: number, minimum: 1.5, default: 2.25, enum: [2.25]}\nI: {title: I}");
        CultureInfo before = CultureInfo.CurrentCulture;
        ApiModel expected = ReadModel(text);
        try
        {
            foreach (string culture in new[] { "fi-FI", "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, ReadModel(text));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cancellation_passes_through()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(Json(""), source.Token));
    }

    [Fact]
    public async Task Reading_a_large_document_stops_when_it_is_cancelled()
    {
        string text = Json(string.Join(",", Enumerable.Range(0, 60_000).Select(i => $$"""  "S{{i}}": {"type": "string"} """)));
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(() => DocumentReader.Read(text, source.Token)));
    }

    private static T OnSmallStack<T>(Func<T> read)
    {
        T result = default!;
        Exception? failure = null;
        Thread thread = new(() => failure = Record.Exception(() => { result = read(); }), 512 * 1024);
        thread.Start();
        thread.Join();
        return failure is null ? result : throw new InvalidOperationException("Reading failed.", failure);
    }
}
