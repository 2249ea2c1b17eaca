using MadasterGen.Model;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects.Version2;

/// <summary>What documents of Swagger 2.0 say as a whole, and their schemas.</summary>
public class DocumentTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("host: h.example", "https://h.example")]
    [InlineData("host: h.example\nbasePath: /\nschemes: [http]", "http://h.example")]
    [InlineData("host: 'h.example:8080'\nbasePath: /a/b/\nschemes: [http, https]", "https://h.example:8080/a/b http://h.example:8080/a/b")]
    [InlineData("basePath: a", "/a")]
    [InlineData("basePath: /", "")]
    public void Servers(string head, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReadModel(Document2(head + "\npaths: {}\n")).Servers));

    [Theory]
    [InlineData("[https]", "")]
    [InlineData("[http]", "http://h.example")]
    public void An_operation_that_is_reached_by_another_scheme_has_its_own_server(string schemes, string expected)
    {
        ApiModel model = ReadModel(Document2($"host: h.example\nschemes: [https]\npaths: {{/a: {{get: {{schemes: {schemes}, responses: {{'204': {{description: ok}}}}}}}}}}"));
        Assert.Equal(expected, string.Join(' ', model.Operations[0].Servers));
    }

    [Fact]
    public void Security_schemes_are_those_of_version_3_0()
    {
        ApiModel model = ReadModel(Document2("""
            paths: {}
            security: [{b: []}]
            securityDefinitions:
              b: {type: basic, description: D}
              k: {type: apiKey, in: header, name: X-Key}
              i: {type: oauth2, flow: implicit, authorizationUrl: 'https://h.example/a', scopes: {x: X}}
              p: {type: oauth2, flow: password, tokenUrl: 'https://h.example/t', scopes: {}}
              a: {type: oauth2, flow: application, tokenUrl: 'https://h.example/t', scopes: {}}
              c: {type: oauth2, flow: accessCode, authorizationUrl: 'https://h.example/a', tokenUrl: 'https://h.example/t', scopes: {}}
            """));
        Assert.Equal(
            ["b http basic", "k apiKey X-Key", "i oauth2 ", "p oauth2 ", "a oauth2 ", "c oauth2 "],
            model.SecuritySchemes.Select(scheme => $"{scheme.Name} {scheme.Kind} {scheme.HttpScheme ?? scheme.ParameterName}"));
        Assert.Equal("b", Assert.Single(Assert.Single(model.Security).Schemes));
    }

    [Theory]
    [InlineData("{type: string, x-nullable: true}", "{type: string, nullable: true}")]
    [InlineData("{type: string, x-nullable: false}", "{type: string}")]
    [InlineData("{$ref: '#/definitions/T'}", "{$ref: '#/components/schemas/T'}")]
    [InlineData("{$ref: '#/definitions/T', description: D}", "{$ref: '#/components/schemas/T'}")]
    [InlineData("{$ref: '#/definitions/T', x-nullable: true}", "{nullable: true, allOf: [{$ref: '#/components/schemas/T'}]}")]
    [InlineData("{type: object, discriminator: k, properties: {k: {type: string}}}", "{type: object, discriminator: {propertyName: k}, properties: {k: {type: string}}}")]
    [InlineData("{type: array, items: {$ref: '#/definitions/T'}}", "{type: array, items: {$ref: '#/components/schemas/T'}}")]
    [InlineData("{type: file}", "{type: string, format: binary}")]
    [InlineData("{type: [string]}", "{type: string}")]
    [InlineData("{type: [string, 'null'], minLength: 1}", "{type: string, nullable: true, minLength: 1}")]
    [InlineData("{type: ['null', object], properties: {p: {type: [integer, 'null']}}}", "{type: object, nullable: true, properties: {p: {type: integer, nullable: true}}}")]
    [InlineData(
        "{type: [array, string], items: {type: [integer, string]}, maxLength: 5, maxItems: 3}",
        "{anyOf: [{type: array, items: {anyOf: [{type: integer}, {type: string}]}, maxItems: 3}, {type: string, maxLength: 5}]}")]
    [InlineData("{type: [string, number, boolean, object, array]}", "{}")]
    [InlineData("{type: array, items: {type: [boolean, 'null']}}", "{type: array, items: {type: boolean, nullable: true}}")]
    [InlineData("{$ref: '#/definitions/T/properties/p'}", "{$ref: '#/components/schemas/T/properties/p'}")]
    public void Schemas(string version2, string version30)
    {
        const string T = "{type: object, properties: {p: {type: object}}}";
        Assert.Equal(
            ReadModel(Document("3.0.3", $"paths: {{}}\ncomponents: {{schemas: {{A: {version30}, T: {T}}}}}\n")),
            ReadModel(Document2($"paths: {{}}\ndefinitions: {{A: {version2}, T: {T}}}\n")));
    }

    [Fact]
    public void Problems_are_where_the_text_has_them()
    {
        string text = Document2("""
            paths:
              /a:
                post:
                  parameters:
                    - {in: body, name: b, schema: {$ref: '#/definitions/Nope'}}
                    - $ref: '#/parameters/Nope'
                  responses:
                    '200': {description: ok, schema: {$ref: '#/definitions/Nope2'}}
                    '400': {$ref: '#/responses/Nope'}
            definitions:
              A: {type: object, properties: {b: {$ref: '#/definitions/Nope3'}}}
            """);
        Assert.Equal(
            [
                "(8,11) MAD1005 #/parameters/Nope", "(7,40) MAD1005 #/definitions/Nope", "(10,43) MAD1005 #/definitions/Nope2",
                "(11,17) MAD1005 #/responses/Nope", "(13,38) MAD1005 #/definitions/Nope3",
            ],
            Located(text, Read(text)));
    }

    [Fact]
    public void What_the_version_does_not_know_is_reported()
    {
        string text = Document2("paths: {}\ncomponents: {schemas: {A: {type: object}}}\nfoo: 1\n");
        Assert.Equal(
            ["(5,1) MAD1004 'foo' is not a valid property here.", "(4,1) MAD2019 components | Swagger 2.0 does not have it"],
            Located(text, Read(text)));
    }

    [Theory]
    [InlineData("swagger: '2.0'\n")]
    [InlineData("swagger: '2.0'\ninfo: []\npaths: []\ndefinitions: []\nparameters: []\nresponses: 1\nsecurityDefinitions: x\nhost: {}\nbasePath: []\nschemes: x\n")]
    [InlineData("swagger: '2.0'\npaths: {/a: {parameters: [1, {in: body}, {in: []}], get: [], post: {parameters: [{in: formData}, {in: body, schema: 1}], responses: [], consumes: {}, produces: 1}}}\n")]
    [InlineData("swagger: '2.0'\npaths: {/a: {post: {parameters: [{$ref: '#/parameters/A'}], responses: {'200': {$ref: '#/responses/A'}}}}}\nparameters: {A: {$ref: '#/parameters/A'}}\nresponses: {A: {$ref: '#/responses/A'}}\n")]
    public void Whatever_it_holds_it_is_read_or_reported(string text) =>
        Assert.DoesNotContain(Read(text).Problems, problem => problem.Id == ProblemIds.InternalError);
}
