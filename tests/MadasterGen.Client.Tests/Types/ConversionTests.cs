using Crafted.Pair;
using Madaster.V3_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>From a response to the request that changes it.</summary>
public class ConversionTests
{
    [Fact]
    public void ToBuildingRequest_asks_for_what_the_response_lacks()
    {
        BuildingResponse building = Wire.Read<BuildingResponse>("""{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","name":"Huis","grossSurfaceArea":0,"addressCity":null}""");

        BuildingRequest request = building.ToBuildingRequest(phase: BuildingPhase.Existing);

        Assert.Equal("""{"name":"Huis","addressCity":null,"grossSurfaceArea":0,"phase":"Existing"}""", Sorted(request));
        Assert.Equal("Nieuw", (request with { Name = "Nieuw" }).Name);
    }

    [Fact]
    public void Every_property_that_both_have_is_taken_over()
    {
        ThingResponse thing = Wire.Read<ThingResponse>(
            """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","name":"n","size":0,"kind":{"code":"c"},"lookup":["a"],"colour":"Violet","tags":null,"changed":"2024-01-01T00:00:00Z"}""");

        ThingRequest request = thing.ToThingRequest(Phase.New, kind: new() { Code = "d" }, lookup: "b", note: null);

        Assert.Equal(
            """{"name":"n","size":0,"kind":{"code":"d"},"lookup":"b","colour":"Violet","tags":null,"phase":"New"}""",
            Wire.Request(request.WriteJson));
    }

    [Fact]
    public void What_the_response_did_not_hold_is_not_made_up()
    {
        ThingRequest request = Wire.Read<ThingResponse>("{}").ToThingRequest(Phase.New); // what is optional can be left out here, too

        Assert.Equal("""{"size":null,"phase":"New"}""", Wire.Request(request.WriteJson));
    }

    [Fact]
    public void What_the_document_does_not_know_goes_along()
    {
        ThingRequest request = Wire.Read<ThingResponse>("""{"name":"n","later":{"a":[1]},"phase":"Old","note":"old"}""")
            .ToThingRequest(Phase.New, kind: null, lookup: null, note: "mine");

        Assert.Equal("""{"name":"n","size":null,"phase":"New","note":"mine","later":{"a":[1]}}""", Wire.Request(request.WriteJson));
    }

    [Fact]
    public void The_response_stays_as_it_was()
    {
        ThingResponse thing = Wire.Read<ThingResponse>("""{"name":"n","later":1}""");

        _ = thing.ToThingRequest(Phase.New, kind: null, lookup: null, note: null) with { Name = "m" };

        Assert.Equal("""{"name":"n","later":1}""", Wire.Write(thing));
    }

    [Fact]
    public void A_response_without_a_request_has_no_such_method()
    {
        Assert.DoesNotContain(typeof(LonelyResponse).GetMethods(), m => m.Name.StartsWith("To", StringComparison.Ordinal) && m.Name.EndsWith("Request", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_whole_update_sends_what_was_read()
    {
        using FakeServer server = new("""{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","name":"F","description":"d","parentId":"0f8fad5b-d9cb-469f-a165-70867728950e","foldertypeId":"0f8fad5b-d9cb-469f-a165-70867728950e"}""");
        FolderResponse folder = await server.Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid());

        await server.Client.V3_0.Folder.UpdateFolderAsync(folder.Id, folder.ToFolderRequest(owner: null) with { Name = "G" });

        Assert.Equal(
            """{"name":"G","description":"d","parentId":"0f8fad5b-d9cb-469f-a165-70867728950e","foldertypeId":"0f8fad5b-d9cb-469f-a165-70867728950e"}""",
            server.Sent);
    }

    // In the order that the test names them in: the request's own order is the document's.
    private static string Sorted(BuildingRequest request)
    {
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(Wire.Request(request.WriteJson));
        string[] order = ["name", "addressCity", "grossSurfaceArea", "phase"];
        return "{" + string.Join(',', json.RootElement.EnumerateObject().OrderBy(p => Array.IndexOf(order, p.Name)).Select(p => p.ToString())) + "}";
    }
}
