using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects.Version2;

/// <summary>What operations of Swagger 2.0 say, beside what says the same in version 3.0.</summary>
public class OperationTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{produces: [application/json]}", "{}")]
    [InlineData("{schema: {type: string}}", "{content: {application/json: {schema: {type: string}}}}")]
    [InlineData("{produces: [text/csv], schema: {type: string}}", "{content: {text/csv: {schema: {type: string}}}}")]
    [InlineData("{produces: [], schema: {type: string}}", "{content: {application/json: {schema: {type: string}}}}")]
    [InlineData("{produces: [a/b, a/B, a/c], schema: {}}", "{content: {a/b: {schema: {}}, a/c: {schema: {}}}}")]
    [InlineData("{schema: {type: file}}", "{content: {application/octet-stream: {schema: {type: string, format: binary}}}}")]
    [InlineData("{produces: [image/png], schema: {type: file}}", "{content: {image/png: {schema: {type: string, format: binary}}}}")]
    [InlineData("{headers: {X-A: {type: array, items: {type: integer}, collectionFormat: csv, description: D}}}", "{headers: {X-A: {description: D, schema: {type: array, items: {type: integer}}}}}")]
    [InlineData("{schema: {$ref: '#/definitions/T'}, examples: {application/json: 1}}", "{content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}")]
    public void Responses(string version2, string version30)
    {
        // What is produced stands in the operation and not in the response, where it is written here to have both on one line.
        string produces = version2.StartsWith("{produces", StringComparison.Ordinal) ? version2[1..(version2.IndexOf(']', StringComparison.Ordinal) + 1)] + "," : "";
        string response = version2.Replace(produces.Length > 0 ? produces.TrimEnd(',') : "\n", "", StringComparison.Ordinal).Replace("{, ", "{", StringComparison.Ordinal);
        AssertSame(
            $"get: {{{produces} responses: {{'200': {{description: ok, {response[1..]}}}}}",
            $"get: {{responses: {{'200': {{description: ok, {version30[1..]}}}}}");
    }

    [Theory]
    [InlineData("{in: query, name: a, type: string, maxLength: 3, x-nullable: true}", "{in: query, name: a, schema: {type: string, maxLength: 3, nullable: true}}")]
    [InlineData("{in: query, name: a, type: array, items: {type: string}}", "{in: query, name: a, style: form, explode: false, schema: {type: array, items: {type: string}}}")]
    [InlineData("{in: query, name: a, type: array, items: {type: string}, collectionFormat: csv}", "{in: query, name: a, style: form, explode: false, schema: {type: array, items: {type: string}}}")]
    [InlineData("{in: query, name: a, type: array, items: {type: string}, collectionFormat: multi}", "{in: query, name: a, schema: {type: array, items: {type: string}}}")]
    [InlineData("{in: query, name: a, type: array, items: {type: string}, collectionFormat: ssv}", "{in: query, name: a, style: spaceDelimited, schema: {type: array, items: {type: string}}}")]
    [InlineData("{in: query, name: a, type: array, items: {type: string}, collectionFormat: pipes}", "{in: query, name: a, style: pipeDelimited, schema: {type: array, items: {type: string}}}")]
    [InlineData("{in: header, name: a, type: array, items: {type: string}}", "{in: header, name: a, schema: {type: array, items: {type: string}}}")]
    [InlineData("{in: header, name: a, type: array, items: {type: string}, collectionFormat: multi}", "{in: header, name: a, schema: {type: array, items: {type: string}}}")]
    [InlineData("{in: header, name: a, type: array, items: {type: string}, collectionFormat: pipes}", "{in: header, name: a, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}")]
    [InlineData("{in: query, name: a, required: true, allowEmptyValue: true, description: D, type: integer, format: int64, default: 1}", "{in: query, name: a, required: true, allowEmptyValue: true, description: D, schema: {type: integer, format: int64, default: 1}}")]
    [InlineData("{in: query, name: a, schema: {type: string}}", "{in: query, name: a, schema: {type: string}}")]
    public void Parameters(string version2, string version30) => AssertSame(
        $"get: {{parameters: [{version2}], responses: {{'204': {{description: ok}}}}}}",
        $"get: {{parameters: [{version30}], responses: {{'204': {{description: ok}}}}}}");

    [Theory]
    [InlineData("{type: array, collectionFormat: pipes, items: {type: string}}", "pipeDelimited")]
    [InlineData("{type: array, items: {type: array, collectionFormat: tsv, items: {type: string}}}", "form tabDelimited")]
    [InlineData("{type: string, collectionFormat: pipes}", "")]
    public void Lists_in_lists_have_styles(string items, string expected)
    {
        ApiModel model = ReadModel(Document2($"paths: {{/a: {{get: {{parameters: [{{name: l, in: query, type: array, items: {items}}}], responses: {{'204': {{description: ok}}}}}}}}}}"));
        Assert.Equal(expected, string.Join(' ', model.Operations[0].Parameters[0].InnerStyles));
    }

    [Theory]
    [InlineData("query")]
    [InlineData("header")]
    [InlineData("path")]
    public void Tabs_have_a_style_of_their_own(string place)
    {
        ApiModel model = ReadModel(Document2($"paths: {{'/a/{{l}}': {{parameters: [{{name: l, in: path, required: true, type: string}}], get: {{parameters: [{{name: l, in: {place}, required: true, type: array, items: {{type: string}}, collectionFormat: tsv}}], responses: {{'204': {{description: ok}}}}}}}}}}"));

        ApiParameter parameter = model.Operations[0].Parameters[0];
        Assert.Equal(("tabDelimited", false), (parameter.Style, parameter.IsExploded));
        Assert.Equal(ApiSchemaKind.Array, parameter.Schema.Kind);
    }

    [Fact]
    public void A_format_that_is_none_is_reported_and_commas_divide()
    {
        string text = Document2("""
            paths:
              /a:
                get:
                  parameters:
                    - {name: l, in: query, type: array, items: {type: string}, collectionFormat: lines}
                  responses: {'204': {description: ok}}
            """);
        ReadResult result = Read(text);
        Assert.Equal(["(7,68) MAD2019 lines | commas divide the elements"], Located(text, result));
        Assert.Equal(("form", false), (result.Model!.Operations[0].Parameters[0].Style, result.Model.Operations[0].Parameters[0].IsExploded));
    }

    [Theory]
    [InlineData("ssv")]
    [InlineData("pipes")]
    [InlineData("tsv")]
    [InlineData("lines")]
    public void A_header_whose_elements_are_not_divided_by_commas_is_reported(string format)
    {
        string text = Document2($"""
            paths:
              /a:
                get:
                  responses:
                    '204':
                      description: ok
                      headers:
                        X-A:
                          type: array
                          items:
                            type: string
                          collectionFormat: {format}
            """);
        ReadResult result = Read(text);
        Assert.Equal([$"(14,15) MAD2019 {format} | commas divide the elements"], Located(text, result));
        Assert.Equal(ApiSchemaKind.Array, result.Model!.Operations[0].Responses[0].Headers[0].Schema!.Kind);
    }

    [Theory]
    [InlineData("", "application/json")]
    [InlineData("consumes: [application/xml, text/json],", "application/xml", "text/json")]
    public void Bodies(string consumes, params string[] types)
    {
        string content = string.Join(", ", types.Select(type => $"{type}: {{schema: {{$ref: '#/components/schemas/T'}}}}"));
        AssertSame(
            $"post: {{{consumes} parameters: [{{in: body, name: b, required: true, description: D, schema: {{$ref: '#/definitions/T'}}}}], responses: {{'204': {{description: ok}}}}}}",
            $"post: {{requestBody: {{required: true, description: D, content: {{{content}}}}}, responses: {{'204': {{description: ok}}}}}}");
    }

    [Theory]
    [InlineData("string, format: binary")]
    [InlineData("file")]
    public void A_body_of_bytes_is_one_without_media_types_too(string type) => AssertSame(
        $"post: {{parameters: [{{in: body, name: b, schema: {{type: {type}}}}}], responses: {{'204': {{description: ok}}}}}}",
        "post: {requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary}}}}, responses: {'204': {description: ok}}}");

    [Theory]
    [InlineData("", "{in: formData, name: a, type: string}", "application/x-www-form-urlencoded", "{a: {type: string}}", "")]
    [InlineData("", "{in: formData, name: a, type: file, required: true, description: D}", "multipart/form-data", "{a: {type: string, format: binary, description: D}}", "a")]
    [InlineData("consumes: [application/json],", "{in: formData, name: a, type: string}", "application/x-www-form-urlencoded", "{a: {type: string}}", "")]
    [InlineData("consumes: [multipart/form-data],", "{in: formData, name: a, type: string}", "multipart/form-data", "{a: {type: string}}", "")]
    [InlineData("consumes: [application/x-www-form-urlencoded, multipart/form-data],", "{in: formData, name: a, type: array, items: {type: file}, collectionFormat: multi}", "multipart/form-data", "{a: {type: array, items: {type: string, format: binary}}}", "")]
    public void Forms(string consumes, string field, string type, string properties, string required)
    {
        string schema = $"{{type: object, properties: {properties}{(required.Length > 0 ? $", required: [{required}]" : "")}}}";
        ApiModel expected = ReadModel(Document("3.0.3", $"paths: {{/a: {{post: {{requestBody: {{{(required.Length > 0 ? "required: true, " : "")}content: {{{type}: {{schema: {schema}}}}}}}, responses: {{'204': {{description: ok}}}}}}}}}}"));
        ApiModel actual = ReadModel(Document2($"paths: {{/a: {{post: {{{consumes} parameters: [{field}], responses: {{'204': {{description: ok}}}}}}}}}}"));
        Assert.Equal(expected.Operations[0].Body!.IsRequired, actual.Operations[0].Body!.IsRequired);
        ApiMediaType media = Assert.Single(actual.Operations[0].Body!.Content);
        Assert.Equal(expected.Operations[0].Body!.Content[0].Schema, media.Schema);
        Assert.Equal(type, media.Name);
    }

    [Fact]
    public void What_all_operations_of_a_path_take_is_in_each_of_them()
    {
        ApiModel model = ReadModel(Document2("""
            paths:
              /a:
                parameters:
                  - {in: body, name: all, schema: {type: string}}
                  - {in: header, name: h, type: string}
                post: {responses: {'204': {description: ok}}}
                put:
                  parameters: [{in: body, name: own, schema: {type: integer}}]
                  responses: {'204': {description: ok}}
            """));
        Assert.Equal([ApiSchemaKind.String, ApiSchemaKind.Integer], model.Operations.Select(operation => operation.Body!.Content[0].Schema!.Kind));
        Assert.All(model.Operations, operation => Assert.Equal("h", Assert.Single(operation.Parameters).Name));
    }

    [Fact]
    public void Shared_parameters_and_responses_are_followed()
    {
        ApiModel model = ReadModel(Document2("""
            consumes: [application/xml]
            produces: [text/csv]
            parameters:
              B: {in: body, name: b, schema: {type: string}}
              Q: {in: query, name: q, type: array, items: {type: integer}}
            responses:
              R: {description: Shared, schema: {type: string}}
            paths:
              /a:
                post:
                  parameters: [{$ref: '#/parameters/B'}, {$ref: '#/parameters/Q'}]
                  responses: {'200': {$ref: '#/responses/R'}}
              /b:
                post:
                  consumes: [text/plain]
                  produces: [application/json]
                  parameters: [{$ref: '#/parameters/B'}]
                  responses: {'200': {$ref: '#/responses/R'}}
            """));
        Assert.Equal(["application/xml", "text/plain"], model.Operations.Select(operation => Assert.Single(operation.Body!.Content).Name));
        Assert.Equal(["text/csv", "application/json"], model.Operations.Select(operation => Assert.Single(operation.Responses[0].Content).Name));
        Assert.All(model.Operations, operation => Assert.Equal("Shared", operation.Responses[0].Description));
        Assert.Equal("q", Assert.Single(model.Operations[0].Parameters).Name);
        Assert.Equal("/components/responses/R", model.Operations[0].Responses[0].SharedPointer);
    }

    [Fact]
    public void A_second_body_is_reported()
    {
        string text = Document2("""
            paths:
              /a:
                post:
                  parameters:
                    - {in: body, name: b, schema: {type: string}}
                    - {in: formData, name: f, type: string}
                  responses: {'204': {description: ok}}
            """);
        ReadResult result = Read(text);
        Assert.Equal(["(8,11) MAD2019 f | a request has one body"], Located(text, result));
        Assert.Equal("application/json", Assert.Single(result.Model!.Operations[0].Body!.Content).Name);
    }

    [Theory]
    [InlineData("consumes", "{in: body, name: b, schema: {type: string}}")]
    [InlineData("consumes", "{in: formData, name: b, type: string}")]
    [InlineData("produces", "{in: query, name: b, type: string}")]
    public void Media_types_that_all_operations_share_are_written_a_limited_number_of_times(string key, string parameter)
    {
        string types = string.Join(", ", Enumerable.Range(0, 500).Select(i => $"'multipart/form-data;n={i}'"));
        string paths = string.Concat(Enumerable.Range(0, 500).Select(i => $"  /p{i}: {{post: {{parameters: [{parameter}], responses: {{'200': {{description: ok, schema: {{type: string}}}}}}}}}}\n"));
        ReadResult result = Read(Document2($"{key}: [{types}]\npaths:\n{paths}"));
        Assert.Equal("MAD1008  200000 members behind references", Assert.Single(Lines(result)));
    }

    private static void AssertSame(string version2, string version30)
    {
        ApiModel expected = ReadModel(Document("3.0.3", $"paths: {{/a: {{{version30}}}}}\ncomponents: {{schemas: {{T: {{type: object}}}}}}\n"));
        Assert.Equal(expected, ReadModel(Document2($"paths: {{/a: {{{version2}}}}}\ndefinitions: {{T: {{type: object}}}}\n")));
    }
}
