using MadasterGen.Tests.Calls;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>A discriminator whose property is a list or an object tells no kinds apart, and takes nothing from the property.</summary>
public class ListDiscriminatorTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pages, version: v1.0 }
        paths:
          /pages:
            get: { operationId: get, responses: { '200': { description: A page., content: { application/json: { schema: { $ref: '#/components/schemas/Orders' } } } } } }
        components:
          schemas:
            Page: { type: object, required: [content], properties: { content: { type: array, items: {} }, size: { type: integer } }, discriminator: { propertyName: content } }
            Orders: { allOf: [{ $ref: '#/components/schemas/Page' }, { properties: { content: { type: array, items: { type: string } } } }] }
        """;

    [Fact]
    public async Task What_came_is_read_and_written_back()
    {
        using CalledClient client = new(Document);
        const string Json = """{"content":["a","b"],"size":2}""";
        client.Server.Body = Json;

        object page = (await client.CallAsync("GetAsync"))!;

        Assert.Equal(Json, LoadedClient.Write(page));
    }

    [Fact]
    public void It_is_reported_at_its_line() => Assert.Equal(
        ["7 MAD2019"],
        TestProject.With(("a.openapi.yaml", Document)).Run().Diagnostics.Where(found => found.Id == "MAD2019")
            .Select(found => $"{found.Location.GetLineSpan().StartLinePosition.Line} {found.Id}"));
}
