using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading;

public class OperationTests
{
    private const string Responses = "responses: {'200': {description: x}}";

    [Fact]
    public void An_operation_is_read_whole()
    {
        const string Text = """
            /a/{id}:
              servers: [{url: 'https://{host}.example.com', variables: {host: {default: api}}}]
              put:
                operationId: A_Put
                tags: [One, Two]
                summary: Short
                description: "Long\r\ntext"
                deprecated: true
                x-sunset: '2027-01-01'
                parameters:
                  - {name: id, in: path, required: true, deprecated: true, description: Which, schema: {type: string}}
                  - {name: filter, in: query, style: deepObject, explode: true, allowReserved: true, schema: {type: object}}
                  - {name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}
                  - {name: X-Complex, in: header, content: {application/json: {schema: {type: integer}}}}
                  - {name: session, in: cookie, schema: {type: string}}
                responses:
                  '204': {description: Done}
                  default: {description: Else}
            """;
        ApiSchema text = new() { Kind = ApiSchemaKind.String };
        ApiOperation expected = new()
        {
            Method = "PUT",
            Path = "/a/{id}",
            OperationId = "A_Put",
            Tags = new(["One", "Two"]),
            Summary = "Short",
            Description = "Long\ntext",
            IsDeprecated = true,
            Sunset = "2027-01-01",
            Servers = new(["https://api.example.com"]),
            Parameters = new(
            [
                new() { Name = "id", Pointer = "/paths/~1a~1{id}/put/parameters/0", Place = ApiParameterPlace.Path, Style = "simple", IsRequired = true, IsDeprecated = true, Description = "Which", Schema = text },
                new() { Name = "filter", Pointer = "/paths/~1a~1{id}/put/parameters/1", Place = ApiParameterPlace.Query, Style = "deepObject", IsExploded = true, AllowsReserved = true, Schema = new() { Kind = ApiSchemaKind.Object } },
                new() { Name = "ids", Pointer = "/paths/~1a~1{id}/put/parameters/2", Place = ApiParameterPlace.Query, Style = "form", Schema = new() { Kind = ApiSchemaKind.Array, Items = text } },
                new() { Name = "X-Complex", Pointer = "/paths/~1a~1{id}/put/parameters/3", Place = ApiParameterPlace.Header, Style = "simple", ContentType = "application/json", Schema = new() { Kind = ApiSchemaKind.Integer } },
                new() { Name = "session", Pointer = "/paths/~1a~1{id}/put/parameters/4", Place = ApiParameterPlace.Cookie, Style = "form", IsExploded = true, Schema = text },
            ]),
            Responses = new([new("204", "Done", [], []), new("default", "Else", [], [])]),
        };
        Assert.Equal(expected, Assert.Single(ReadModel(Paths(Text)).Operations));
    }

    [Fact]
    public void An_operations_parameters_override_those_of_its_path()
    {
        const string Text = $$"""
            /a:
              parameters: [{name: q, in: query, schema: {type: string} }, {name: q, in: header, schema: {type: string} }, {name: r, in: query, schema: {type: string} }]
              get:
                parameters: [{name: q, in: query, schema: {type: integer} }]
                {{Responses}}
            """;
        ApiOperation operation = Assert.Single(ReadModel(Paths(Text)).Operations);
        Assert.Equal(
            ["q Query Integer", "q Header String", "r Query String"],
            operation.Parameters.Select(parameter => $"{parameter.Name} {parameter.Place} {parameter.Schema.Kind}"));
    }

    [Fact]
    public void The_second_of_two_equal_operation_ids_is_reported()
    {
        const string Text = $$"""
            /a: {get: {operationId: X, {{Responses}} }, put: {operationId: X, {{Responses}} } }
            /b: {get: {operationId: x, {{Responses}} } }
            """;
        ReadResult result = Read(Paths(Text));
        Assert.Equal(["MAD1006 /paths/~1a/put/operationId X | GET /a"], Lines(result));
        Assert.Equal(3, result.Model!.Operations.Count);
    }

    [Fact]
    public void A_placeholder_without_parameter_becomes_a_text()
    {
        ReadResult result = Read(Paths($$"""/a/{id}/{part}: {get: {parameters: [{name: part, in: path, required: true, schema: {type: integer} }], {{Responses}} } }"""));
        Assert.Equal(["MAD1010 /paths/~1a~1{id}~1{part}/get id | GET /a/{id}/{part}"], Lines(result));
        ApiParameter expected = new()
        {
            Name = "id",
            Place = ApiParameterPlace.Path,
            Pointer = "/paths/~1a~1{id}~1{part}/get",
            Schema = new() { Kind = ApiSchemaKind.String },
            IsRequired = true,
            Style = "simple",
        };
        Assert.Contains(expected, Assert.Single(result.Model!.Operations).Parameters);
    }

    [Fact]
    public void The_first_of_two_equal_parameters_counts()
    {
        const string Parameters = "[{name: q, in: query, schema: {type: string} }, {name: q, in: query, schema: {type: integer} }]";
        ReadResult result = Read(Paths($$"""/a: {get: {parameters: {{Parameters}}, {{Responses}} } }"""));
        Assert.Equal(["MAD1011 /paths/~1a/get/parameters/1 q | GET /a"], Lines(result));
        Assert.Equal(ApiSchemaKind.String, Assert.Single(Assert.Single(result.Model!.Operations).Parameters).Schema.Kind);
    }

    [Fact]
    public void A_path_parameter_without_a_placeholder_has_no_place()
    {
        const string Parameters = "[{name: a, in: path, required: true, schema: {type: string} }, {name: A, in: path, required: true, schema: {type: string} }]";
        ReadResult result = Read(Paths($$"""/x/{a}: {get: {parameters: {{Parameters}}, {{Responses}} } }"""));
        Assert.Equal(
            ["MAD1004 /paths/~1x~1{a}/get/parameters/1 '/x/{a}' has no placeholder for the path parameter 'A', which is not sent."], Lines(result));
        Assert.Equal(
            [("a", true), ("A", false)],
            Assert.Single(result.Model!.Operations).Parameters.Select(parameter => (parameter.Name, parameter.HasPlace)));
    }

    [Theory]
    [InlineData("", "query")]
    [InlineData("", "header")]
    [InlineData("a b", "header")]
    [InlineData("a:b", "header")]
    public void A_parameter_whose_name_cannot_be_sent_is_left_out(string name, string place)
    {
        ReadResult result = Read(Paths($$"""/a: {get: {parameters: [{name: '{{name}}', in: {{place}}, schema: {type: string} }], {{Responses}} } }"""));
        Assert.Equal(
            [$"MAD1004 /paths/~1a/get/parameters/0 '{name}' is no name for a parameter in '{place}', so it is not sent."], Lines(result));
        Assert.Empty(Assert.Single(result.Model!.Operations).Parameters);
    }

    [Theory]
    [InlineData("prefs[lang]")]
    [InlineData("a b")]
    [InlineData("a=b")]
    [InlineData("é")]
    [InlineData("")]
    public void A_cookie_whose_name_cannot_be_sent_is_left_out(string name)
    {
        ReadResult result = Read(Paths($$"""/a: {get: {parameters: [{name: '{{name}}', in: cookie, schema: {type: string} }, {name: b.c-d_1, in: cookie, schema: {type: string} }], {{Responses}} } }"""));
        Assert.Equal(
            [$"MAD1004 /paths/~1a/get/parameters/0 '{name}' is no name for a cookie, so it is not sent. Choose one of letters, digits and '-', '.' or '_' (RFC 6265, 4.1.1)."],
            Lines(result));
        Assert.Equal("b.c-d_1", Assert.Single(Assert.Single(result.Model!.Operations).Parameters).Name);
    }

    [Theory]
    [InlineData("schema: {type: object, properties: {a: {type: string} } }", true)]
    [InlineData("schema: {properties: {a: {type: string} } }", true)]
    [InlineData("schema: {$ref: '#/components/schemas/Parts'}", true)]
    [InlineData("schema: {$ref: '#/components/schemas/Alias'}", true)]
    [InlineData("explode: false, schema: {type: object, properties: {a: {type: string} } }", false)]
    [InlineData("content: {application/json: {schema: {type: object} } }", false)]
    [InlineData("schema: {$ref: '#/components/schemas/Text'}", false)]
    [InlineData("schema: {$ref: '#/components/schemas/Circle'}", false)]
    public void The_name_of_an_object_whose_properties_are_cookies_is_not_sent(string written, bool isRead)
    {
        const string Schemas = "{Alias: {$ref: '#/components/schemas/Parts'}, Parts: {type: object, properties: {a: {type: string} } }, Text: {type: string}, Circle: {$ref: '#/components/schemas/Circle'} }";
        ReadResult result = Read(Paths(
            $$"""/a: {get: {parameters: [{name: my prefs, in: cookie, {{written}} }], {{Responses}} } }""", "components: {schemas: " + Schemas + "}"));
        Assert.Equal(isRead ? 1 : 0, Assert.Single(result.Model!.Operations).Parameters.Count);
        Assert.Equal(isRead, !Lines(result).Any(line => line.Contains("is no name for a cookie", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("in: nowhere", "'nowhere' is no place ('in') of a parameter, so it is not sent. Write one that is, such as 'query' or 'header'.")]
    [InlineData("in: Query", "'Query' is no place ('in') of a parameter, so it is not sent. Write one that is, such as 'query' or 'header'.")]
    [InlineData("in: formData", "'formData' is a place of Swagger 2.0, so the parameter is not sent. Describe it in 'requestBody'.")]
    [InlineData("in: body", "'body' is a place of Swagger 2.0, so the parameter is not sent. Describe it in 'requestBody'.")]
    [InlineData("in: ''", "The field 'in' in 'parameter' object is REQUIRED.")]
    [InlineData("in: ~", "The field 'in' in 'parameter' object is REQUIRED.")]
    [InlineData("in: null", "The field 'in' in 'parameter' object is REQUIRED.")]
    [InlineData("description: d", "The field 'in' in 'parameter' object is REQUIRED.")]
    public void A_parameter_of_an_unknown_place_is_left_out(string written, string reason)
    {
        foreach (string version in new[] { "3.0.1", "3.1.0" })
        {
            string parameter = $$"""{ name: q, {{written}}, schema: {type: string} }""";
            string document = Paths(
                $$"""/a: {parameters: [{{parameter}}], get: {parameters: [{name: i, in: query, schema: {type: string} }, {{parameter}}], {{Responses}} } }""",
                $$"""components: {parameters: {P: {{parameter}} } }""");

            ReadResult result = Read(document.Replace("3.0.1", version, StringComparison.Ordinal));

            string[] places = ["/paths/~1a/parameters/0/in", "/paths/~1a/get/parameters/1/in", "/components/parameters/P/in"];
            Assert.Equal(places.Select(place => $"MAD1004 {place} {reason}"), Lines(result));
            Assert.Equal("i", Assert.Single(Assert.Single(result.Model!.Operations).Parameters).Name);
        }
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("FormData")]
    public void A_parameter_of_an_unknown_place_is_left_out_in_Swagger_2(string place)
    {
        ReadResult result = Read(
            "{swagger: '2.0', info: {title: t, version: '1'}, paths: {/a: {get: {parameters: [{name: q, in: " + place
            + ", type: string}], responses: {'204': {description: d}}}}}}");
        Assert.Equal(
            [$"MAD1004 /paths/~1a/get/parameters/0/in '{place}' is no place ('in') of a parameter, so it is not sent. Write one that is, such as 'query' or 'header'."],
            Lines(result));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("security: [], ", new string[0])]
    [InlineData("security: [{}], ", new string[0])]
    [InlineData("security: [{key: []}, {other: [], key: []}], ", new[] { "key", "other+key" })]
    public void An_operation_that_needs_no_key_differs_from_one_that_says_nothing(string security, string[]? expected)
    {
        const string Rest = """
            security: [{key: []}]
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, other: {type: http, scheme: bearer, description: B}}}
            """;
        ApiModel model = ReadModel(Paths($$"""/a: {get: { {{security}}{{Responses}} } }""", Rest));
        Assert.Equal(expected, model.Operations[0].Security?.Select(alternative => string.Join("+", alternative.Schemes)));
        Assert.Equal(["key"], Assert.Single(model.Security).Schemes);
        Assert.Equal(
            [
                new ApiSecurityScheme("key", "apiKey", ApiParameterPlace.Header, "X-Key", null, null),
                new ApiSecurityScheme("other", "http", null, null, "bearer", "B"),
            ],
            model.SecuritySchemes);
    }

    [Fact]
    public void The_librarys_errors_have_proper_pointers()
    {
        const string Text = $$"""
            /a/{b}:
              get:
                wat: 1
                parameters: [{name: b, in: path, required: true, schema: {type: string, wat: 1} }]
                {{Responses}}
            no/slash:
              get: { {{Responses}} }
            """;
        Assert.Equal(
            [
                "MAD1004 /paths/~1a~1{b}/get/wat 'wat' is not a valid property here.",
                "MAD1004 /paths/~1a~1{b}/get/parameters/0/schema/wat 'wat' is not a valid property here.",
                "MAD1004 /paths/no~1slash 'no/slash' is not a valid property here.",
            ],
            Lines(Read(Paths(Text))).Order(StringComparer.Ordinal).Reverse().OrderBy(line => line.Contains("no~1", StringComparison.Ordinal)).ThenBy(line => line.Length));
    }
}
