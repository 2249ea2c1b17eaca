using MadasterGen.AspNetCore.Tests.App;

namespace MadasterGen.AspNetCore.Tests.Calls;

/// <summary>Responses that go on, read value by value.</summary>
public sealed class StreamCallTests(ShopApp app) : CalledShop(app)
{
    [Fact]
    public async Task Events_of_dotnet_are_objects_with_their_data()
    {
        List<string> found = [];
        await foreach (var item in Client.AspNetCore.Streams.EnumerateItemsAsync(2))
            found.Add($"{item.EventType} {item.EventId} {item.ReconnectionInterval} {item.Data!.Title} {item.Data.Priority}");

        Assert.Equal(["todo 0 00:00:02 é\n0 0", "todo 1 00:00:02 é\n1 1"], found);
    }

    [Fact]
    public async Task A_kind_of_event_has_a_type_of_its_own()
    {
        List<string> found = [];
        await foreach (var step in Client.AspNetCore32.Streams.EnumerateProgressAsync())
            found.Add(step.Match(note => note.Data, done => $"{done.Data.Title} {done.Data.Priority}", unknown => unknown.GetRawText()));

        Assert.Equal(["half\nway", "Paint 3"], found);
    }

    [Fact]
    public async Task Lines_and_texts_are_sequences()
    {
        List<string> found = [];
        await foreach (Shop.AspNetCore32.NewTodo line in Client.AspNetCore32.Streams.EnumerateLinesAsync())
            found.Add($"{line.Title} {line.Priority}");
        await foreach (Shop.AspNetCore32.NewTodo text in Client.AspNetCore32.Streams.EnumerateTextsAsync())
            found.Add($"{text.Title} {text.Priority}");

        Assert.Equal(["é0 0", "é1 1", "é2 2", "é0 0", "é1 1", "é2 2"], found);
    }

    [Fact]
    public async Task An_enumeration_that_ends_early_ends_the_call()
    {
        await foreach (var item in Client.AspNetCore.Streams.EnumerateItemsAsync(1_000_000))
        {
            Assert.Equal("0", item.EventId);
            break;
        }
    }
}
