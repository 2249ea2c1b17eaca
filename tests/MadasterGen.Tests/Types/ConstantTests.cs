using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Properties that can have one value only: new objects have it, and what is read stays as it came.</summary>
public class ConstantTests
{
    private static readonly Lazy<LoadedClient> s_client = new(() => new(SmallDocument.Project("""
        "Thing": { "type": "object", "required": ["kind", "version", "on"], "properties": {
          "kind": { "type": "string", "enum": ["thing"] }, "version": { "type": "integer", "enum": [3] }, "on": { "type": "boolean", "enum": [true] } } },
        "ThingResponse": { "type": "object", "properties": { "a": { "type": "string" } } },
        "ThingRequest": { "type": "object", "required": ["kind"], "properties": { "a": { "type": "string" }, "kind": { "type": "string", "enum": ["asked"] } } }
        """)));

    [Fact]
    public void A_new_object_has_its_only_values() =>
        Assert.Equal("""{"kind":"thing","version":3,"on":true}""", LoadedClient.Write(Activator.CreateInstance(s_client.Value.Type("Madaster.V1_0.Thing"))!));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"kind":"other","version":4,"on":false}""")]
    public void What_is_read_is_written_as_it_came(string json) =>
        Assert.Equal(json, LoadedClient.Write(s_client.Value.Read("Madaster.V1_0.Thing", json)!));

    [Fact]
    public void One_that_is_deprecated_compiles() => Assert.Empty(SmallDocument.Project(
        """ "Thing": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["x"], "deprecated": true } } } """).Run().CompilerDiagnostics);

    [Fact]
    public void A_request_made_of_a_response_has_its_only_values()
    {
        object response = s_client.Value.Read("Madaster.V1_0.ThingResponse", """{"a":"x"}""")!;

        object request = response.GetType().GetMethod("ToThingRequest")!.Invoke(response, [])!;

        Assert.Equal("""{"a":"x","kind":"asked"}""", LoadedClient.Write(request));
    }
}
