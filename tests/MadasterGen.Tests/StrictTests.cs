using System.Text.Json;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests;

/// <summary>A strict client refuses what an ordinary one tolerates.</summary>
public sealed class StrictTests : IClassFixture<StrictTests.Clients>
{
    private readonly Clients _clients;

    public StrictTests(Clients clients) => _clients = clients;

    [Theory]
    [InlineData("an unknown member", "FolderResponse", """{"later":1}""")]
    [InlineData("an unknown enum value", "BuildingFileStatuses", "\"Tomorrow\"")]
    [InlineData("a missing required member", "FolderRequest", """{"name":"n"}""")]
    [InlineData("a null where none was promised", "FolderResponse", """{"id":null}""")]
    [InlineData("a null among additional properties", "MultiLingualString", """{"iv":null}""")]
    [InlineData("a null in a list", "PassportRequest", """{"languages":[null]}""")]
    [InlineData("an odd URI", "Link", """{"url":"http://[broken"}""")]
    [InlineData("an odd URI in a list", "Link", """{"urls":["http://[broken"]}""")]
    [InlineData("a null in a map", "Link", """{"names":{"a":null}}""")]
    [InlineData("an unknown kind", "Pet", """{"kind":"fish"}""")]
    [InlineData("no kind", "Pet", "{}")]
    public void Every_tolerance_throws(string what, string type, string json)
    {
        string name = Clients.FullName(type);

        Assert.NotNull(_clients.Lenient.Read(name, json));
        JsonException e = Assert.Throws<JsonException>(() => _clients.Strict.Read(name, json));
        Assert.False(string.IsNullOrEmpty(e.Message), what);
    }

    [Theory]
    [InlineData("FolderResponse", """{"name":null,"description":"d"}""")]
    [InlineData("BuildingFileStatuses", "\"Mapped\"")]
    [InlineData("MultiLingualString", """{"nl":null,"iv":"b"}""")]
    [InlineData("Link", """{"url":"https://x/","urls":[],"names":{"a":"b"}}""")]
    [InlineData("Pet", """{"kind":"cat"}""")]
    [InlineData("Pet", """{"kind":"kitten"}""")]
    public void What_the_document_promises_is_read(string type, string json)
    {
        string name = Clients.FullName(type);

        Assert.Equal(json, LoadedClient.Write(_clients.Strict.Read(name, json)!));
    }

    /// <summary>One client of each kind.</summary>
    public sealed class Clients
    {
        private const string Small = """
            openapi: 3.0.1
            info: { title: Small, version: v1.0 }
            paths:
              /api/v1.0/pet:
                get:
                  tags: [Pet]
                  operationId: Pet_Get
                  responses:
                    '200':
                      description: Done.
                      content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
                post:
                  tags: [Pet]
                  operationId: Pet_Post
                  responses:
                    '200':
                      description: Done.
                      content: { application/json: { schema: { $ref: '#/components/schemas/Link' } } }
            components:
              schemas:
                Link:
                  type: object
                  properties:
                    url: { type: string, format: uri }
                    urls: { type: array, items: { type: string, format: uri } }
                    names: { type: object, additionalProperties: { type: string } }
                Pet:
                  type: object
                  required: [kind]
                  properties: { kind: { type: string } }
                  discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', kitten: '#/components/schemas/Cat' } }
                Cat:
                  allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { indoor: { type: boolean } } } ]
            """;

        private static readonly TestProject Project = TestProject.With(
            ("madaster-v3.0.json", Repository.Spec("madaster-v3.0.json")), ("small.openapi.yaml", Small));

        internal LoadedClient Lenient { get; } = new(Project);

        internal LoadedClient Strict { get; } = new(Project.Set("MadasterGenStrict", "true"));

        internal static string FullName(string type) => (type is "Link" or "Pet" ? "Madaster.V1_0." : "Madaster.V3_0.") + type;
    }
}
