using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>One cause is one finding.</summary>
public sealed class CauseTests
{
    private const string Get = "tags: [T], responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}";

    [Fact]
    public void A_schema_that_many_operations_use_changes_once_and_names_them()
    {
        ApiChange change = Assert.Single(Compare(Shared("{a: {type: string}}"), Shared("{a: {type: string}, b: {type: string}}")).Changes);

        Assert.Equal("MAD3502", change.RuleId);
        Assert.Equal(["GET /a", "GET /b", "POST /b"], change.Operations.Select(operation => operation.Text));
        Assert.Equal("'b' of A is new", change.Sentence);
    }

    [Theory]
    [InlineData(2, "The response default of GET /p0 is new|The response default of GET /p1 is new")]
    [InlineData(3, "The response default of 3 operations is new: GET /p0, GET /p1, GET /p2")]
    [InlineData(6, "The response default of 6 operations is new: GET /p0, GET /p1, GET /p2, GET /p3, GET /p4, GET /p5")]
    [InlineData(7, "The response default of 7 operations is new: GET /p0, GET /p1, GET /p2, GET /p3, GET /p4 and 2 more")]
    public void What_several_operations_share_word_for_word_is_told_once(int operations, string sentences) =>
        Assert.Equal(sentences, Told(Operations(operations, ""), Operations(operations, ", default: {description: e}")));

    [Fact]
    public void What_breaks_names_every_operation() => Assert.Equal(
        "The query parameter 'q' of 7 operations is gone: GET /p0, GET /p1, GET /p2, GET /p3, GET /p4, GET /p5, GET /p6",
        Told(Operations(7, "}, parameters: [{name: q, in: query, schema: {type: string}}], x-end: {"), Operations(7, "")));

    [Fact]
    public void What_differs_between_operations_is_told_of_each()
    {
        static string Documents(Func<int, string> parameter) => $"paths: {{{string.Join(", ", Enumerable.Range(0, 3).Select(i => $"/p{i}: {{get: {{tags: [T], responses: {{'200': {{description: ok}}}}, parameters: [{parameter(i)}]}}}}"))}}}";

        string told = Told(Documents(i => "{name: q, in: query, schema: {type: string}}"), Documents(i => $"{{name: q, in: query, schema: {{type: string, maxLength: {i + 1}}}}}"));

        Assert.Equal(3, told.Split('|').Length);
    }

    [Fact]
    public void What_is_about_operations_as_wholes_is_told_of_each()
    {
        string old = Operations(4, "");

        Assert.Equal(4, Told(old, old.Replace("get: {", "get: {deprecated: true, ", StringComparison.Ordinal)).Split('|').Length);
    }

    private static string Operations(int number, string responses) =>
        $"paths: {{{string.Join(", ", Enumerable.Range(0, number).Select(i => $"/p{i}: {{get: {{tags: [T], responses: {{'200': {{description: ok}}{responses}}}}}}}"))}}}";

    private static string Told(string old, string @new) =>
        string.Join("|", SharedCause.Group(Compare(old, @new).Changes, change => change).Select(SharedCause.Sentence));

    [Fact]
    public void What_only_an_operation_used_goes_with_it()
    {
        string old = $"paths: {{/a: {{get: {{{Get}}}}}, /b: {{get: {{tags: [T], responses: {{'200': {{description: ok}}}}}}}}}}, components: {{schemas: {{A: {{type: object}}}}}}";
        const string @new = "paths: {/b: {get: {tags: [T], responses: {'200': {description: ok}}}}}";

        Assert.Equal(["MAD3101"], Compare(old, @new).Changes.Select(c => c.RuleId));
    }

    [Fact]
    public void A_tag_that_went_is_one_finding_with_all_its_operations()
    {
        string old = "paths: {/a: {get: {tags: [U], operationId: U_X, responses: {'200': {description: ok}}}, put: {tags: [U], operationId: U_Y, responses: {'200': {description: ok}}}}}, tags: [{name: T}, {name: U}]";

        ApiChange change = Assert.Single(Compare(old, "paths: {}, tags: [{name: T}]").Changes);

        Assert.Equal(("MAD3103", "/tags/1", ""), (change.RuleId, change.OldPointer, change.NewPointer));
        Assert.Equal(["GET /a", "PUT /a"], change.Operations.Select(operation => operation.Text));
        Assert.Equal("All operations of tag 'U' are gone: X, Y", change.Sentence);
    }

    [Theory]
    [InlineData("operationId: getThing", "getThing (GET /a) is gone")]
    [InlineData("summary: s", "GET /a is gone")]
    public void A_sentence_that_begins_with_a_name_leaves_it_as_it_is(string id, string sentence)
    {
        string kept = "/b: {get: {tags: [T], responses: {'200': {description: ok}}}}";

        ApiChange change = Assert.Single(Compare($"paths: {{/a: {{get: {{tags: [T], {id}, responses: {{'200': {{description: ok}}}}}}}}, {kept}}}", $"paths: {{{kept}}}").Changes);

        Assert.Equal(sentence, change.Sentence);
    }

    [Fact]
    public void What_a_base_gains_its_subtypes_gain_without_a_word()
    {
        ApiChange change = Assert.Single(Compare(Hierarchy("{k: {type: string}}"), Hierarchy("{k: {type: string}, n: {type: string}}")).Changes);

        Assert.Equal("'n' of Base is new", change.Sentence);
    }

    [Fact]
    public void A_property_that_is_only_read_is_in_no_request()
    {
        ApiChange change = Assert.Single(ApiComparer.Compare(
            ChangeCase.Read(Fragment.Thing, "{type: object}"),
            ChangeCase.Read(Fragment.Thing, "{type: object, properties: {id: {type: string, readOnly: true}}, required: [id]}"), CancellationToken.None).Changes);

        Assert.Equal((ChangeDirection.Response, Verdict.Harmless), (change.Direction, change.Verdicts.Wire));
    }

    [Fact]
    public void A_subtype_that_no_operation_names_travels_with_its_base()
    {
        ApiChange change = Assert.Single(Compare(Hierarchy("{k: {type: string}}"), Hierarchy("{k: {type: string}}", ", y: {type: string}")).Changes);

        Assert.Equal(("'y' of Sub is new", ChangeDirection.Response), (change.Sentence, change.Direction));
        Assert.Equal(["GET /a"], change.Operations.Select(operation => operation.Text));
    }

    [Fact]
    public void Each_field_of_a_form_of_Swagger_2_is_compared()
    {
        static ApiModel Form(string one, string other) => DocumentReader.Read(
            $"{{swagger: '2.0', info: {{title: T, version: '1'}}, paths: {{/a: {{post: {{consumes: [application/x-www-form-urlencoded], parameters: [{{name: a, in: formData, type: {one}}}, {{name: b, in: formData, type: {other}}}], responses: {{'200': {{description: ok}}}}}}}}}}}}",
            CancellationToken.None).Model!;

        ApiDiff diff = ApiComparer.Compare(Form("string", "string"), Form("integer", "boolean"), CancellationToken.None);

        const string Properties = "/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/";
        Assert.Equal([Properties + "a", Properties + "b"], diff.Changes.Select(c => c.NewPointer).Order());
        Assert.Equal(["'a'", "'b'"], diff.Changes.Select(c => c.Sentence.Split(' ')[0]).Order());
    }

    [Fact]
    public void Deep_and_circular_documents_end()
    {
        string chain = string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"S{i}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/S{(i + 1) % 5000}'}}}}}}"));
        string bases = string.Join(", ", Enumerable.Range(0, 400).Select(i => $"B{i}: {{allOf: [{{$ref: '#/components/schemas/B{i + 1}'}}, {{type: object, properties: {{p{i}: {{type: string}}}}}}]}}"));
        string Document(string last) => $"paths: {{/a: {{get: {{tags: [T], responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/S0'}}}}}}}}}}}}}}}}, components: {{schemas: {{{chain}, {bases}, B400: {{type: object, properties: {{{last}: {{type: string}}}}}}}}}}";

        Assert.Equal(["MAD3501", "MAD3502"], Compare(Document("x"), Document("y")).Changes.Select(c => c.RuleId).Order());
    }

    private static string Shared(string properties) => $"paths: {{/a: {{get: {{{Get}}}}}, /b: {{get: {{{Get}}}, post: {{{Get}}}}}}}, components: {{schemas: {{A: {{type: object, properties: {properties}}}}}}}";

    private static string Hierarchy(string properties, string own = "") =>
        $"paths: {{/a: {{get: {{tags: [T], responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Base'}}}}}}}}}}}}}}}}, "
        + $"components: {{schemas: {{Base: {{type: object, discriminator: {{propertyName: k}}, properties: {properties}}}, Sub: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, properties: {{x: {{type: string}}{own}}}}}]}}}}}}";

    private static ApiDiff Compare(string old, string @new) => ApiComparer.Compare(Read(old), Read(@new), CancellationToken.None);

    private static ApiModel Read(string document) => ChangeCase.Read(Fragment.Document, $"info: {{title: T, version: '1'}}, {document}");
}
