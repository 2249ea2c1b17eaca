using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Records as people see them, in a log line or a debugger.</summary>
public class ShownTests
{
    private static readonly Lazy<LoadedClient> s_client = new(() => new(SmallDocument.Project("""
        "Thing": { "type": "object", "properties": {
          "names": { "type": "object", "additionalProperties": { "type": "string" } },
          "tags": { "type": "array", "items": { "type": "string" } },
          "links": { "type": "array", "items": { "type": "string", "format": "uri" } },
          "parts": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "integer" } } } },
          "size": { "type": "integer" } } }
        """)));

    [Theory]
    [InlineData("""{"names":{"nl":"Huis","en":"House"},"size":3}""", "Names = {nl = Huis, en = House}")]
    [InlineData("""{"tags":["a","b","c","d","e"]}""", "Tags = [a, b, c, … 2 more]")]
    [InlineData("""{"parts":[{"id":7}]}""", "Id = 7")]
    [InlineData("""{"links":["https://host/file?signature=secret"]}""", "Links = [https://host/file?…]")]
    public void Lists_and_maps_show_what_is_in_them_and_no_signature(string json, string expected) =>
        Assert.Contains(expected, s_client.Value.Read("Madaster.V1_0.Thing", json)!.ToString(), StringComparison.Ordinal);
}
