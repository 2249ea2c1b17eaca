namespace MadasterGen.Tests.Calls;

/// <summary>Operations that a fragment tells apart are calls of one path, each with its own query.</summary>
public class PathFragmentTests
{
    private static readonly Lazy<CalledClient> s_client = new(() => new("""
        openapi: 3.0.3
        info: { title: Files, version: v1.0 }
        paths:
          '/files/{id}#lock':
            put:
              operationId: lockFile
              parameters:
              - { name: id, in: path, required: true, schema: { type: string } }
              - { name: fields, in: query, required: true, schema: { type: string } }
              responses: { '204': { description: Done. } }
          /files#all:
            get: { operationId: listFiles, responses: { '204': { description: Done. } } }
          /files:
            get:
              operationId: find
              parameters:
              - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object } }
              - { name: plain, in: query, schema: { type: object } }
              responses: { '204': { description: Done. } }
        """));

    [Fact]
    public async Task The_fragment_is_no_part_of_the_request()
    {
        CalledClient client = s_client.Value;

        await client.CallAsync("LockFileAsync", ("id", "a#b"), ("fields", "lock"));
        Assert.Equal("PUT /files/a%23b?fields=lock", client.Server.Asked);

        await client.CallAsync("ListFilesAsync");
        Assert.Equal("GET /files", client.Server.Asked);
    }

    [Fact]
    public async Task An_object_of_which_nothing_is_said_has_its_members_in_brackets()
    {
        CalledClient client = s_client.Value;
        object filter = System.Text.Json.JsonSerializer.SerializeToElement(new { name_eq = "a b", at = new { from = 1 } });

        await client.CallAsync("FindAsync", ("filter", filter));

        Assert.Equal("GET /files?filter%5Bname_eq%5D=a%20b&filter%5Bat%5D%5Bfrom%5D=1", client.Server.Asked);
    }

    [Fact]
    public async Task Without_a_style_each_member_is_a_parameter()
    {
        CalledClient client = s_client.Value;
        object plain = System.Text.Json.JsonSerializer.SerializeToElement(new { color = "red", size = 2 });

        await client.CallAsync("FindAsync", ("plain", plain));

        Assert.Equal("GET /files?color=red&size=2", client.Server.Asked);
    }
}
