using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Model;

public sealed class OperationWordsTests
{
    [Theory]
    [InlineData("Thing_getThing", "getThing")]
    [InlineData("thing_GetThingAsync", "GetThing")]
    [InlineData("Other_getThing", "Other_getThing")]
    [InlineData("Thing_", "Thing_")]
    [InlineData("Async", "Async")]
    [InlineData("get-things", "get-things")]
    public void An_id_is_one_word_without_its_tag_and_without_an_Async_of_its_own(string id, string word) =>
        Assert.Equal([word], OperationWords.Of(new ApiOperation { Method = "GET", Path = "/", OperationId = id, Tags = new[] { "Thing" }.ToEquatableArray() }));

    [Fact]
    public void Verb_and_path_stand_in_for_an_id()
    {
        ApiOperation operation = new() { Method = "GET", Path = "/api/v1.0/things/{id}/parts" };

        Assert.Equal(["get", "things", "By", "id", "parts"], OperationWords.Of(operation));
        Assert.Equal("GetThingsByIdParts", OperationWords.Joined(operation));
    }
}
