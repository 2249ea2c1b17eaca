using Crafted.PutWithoutId;
using Madaster;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>What only responses hold.</summary>
public class ReadOnlyTests
{
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static readonly DateTimeOffset Changed = new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private static readonly Term Written = new() { Id = Id, Value = "v", Changed = Changed };

    [Fact]
    public void ReadOnly_has_init_so_that_tests_can_build_responses()
    {
        Assert.Equal(Id, Written.Id);
        Assert.True(new V4.Database { Names = new(), ReadOnly = true, Owner = "me" }.ReadOnly);
    }

    [Fact]
    public void ReadOnly_is_not_written_to_requests()
    {
        Assert.Equal("""{"value":"v"}""", Wire.Request(Written.WriteJson));
        Assert.Equal("""{"names":{}}""", Wire.Request(new V4.Database { Names = new(), ReadOnly = true, Owner = "me" }.WriteJson));
    }

    [Fact]
    public void ReadOnly_is_written_for_the_user()
    {
        Assert.Equal($$"""{"id":"{{Id}}","value":"v","changed":"2024-01-02T03:04:05Z"}""", Wire.Write(Written));
    }

    [Fact]
    public void ReadOnly_that_came_as_null_is_not_written_to_requests_either()
    {
        Term term = Wire.Read<Term>("""{"id":null,"value":"v","changed":null}""");

        Assert.Equal("""{"value":"v"}""", Wire.Request(term.WriteJson));
        Assert.Equal("""{"value":"v","id":null,"changed":null}""", Wire.Write(term));
    }

    [Fact]
    public async Task An_identifier_is_sent_where_only_the_body_can_say_it()
    {
        using FakeServer server = new("{}");
        string expected = $$"""{"id":"{{Id}}","value":"v"}""";

        await server.Client.PutWithoutId.Thing.UpdateTermAsync(Guid.NewGuid(), Written);
        Assert.Equal(expected, server.Sent);

        await server.Client.PutWithoutId.Thing.PatchTermAsync(Guid.NewGuid(), Written);
        Assert.Equal(expected, server.Sent);

        await server.Client.V4_0.Commodity.UpdateMatchAsync(Guid.NewGuid(), new() { Id = Id, Value = "v" });
        Assert.Contains($"\"id\":\"{Id}\"", server.Sent, StringComparison.Ordinal);

        await server.Client.V4_0.Commodity.UpdateFileAsync(Guid.NewGuid(), new() { Id = Id, FileName = "f", FolderId = Id, Url = null });
        Assert.Contains($"\"id\":\"{Id}\"", server.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identifier_is_not_sent_where_the_path_says_it_or_a_new_one_is_made()
    {
        using FakeServer server = new("{}");

        await server.Client.PutWithoutId.Thing.AddTermAsync(Guid.NewGuid(), Written);
        Assert.Equal("""{"value":"v"}""", server.Sent);

        await server.Client.PutWithoutId.Thing.UpdateByIdAsync(Id, new() { Id = Id, Name = "n" });
        Assert.Equal("""{"name":"n"}""", server.Sent);
    }

    [Fact]
    public async Task Only_the_outermost_identifier_is_sent()
    {
        using FakeServer server = new("{}");

        await server.Client.PutWithoutId.Thing.UpdateAsync(new() { Id = Id, Terms = [Written] });

        Assert.Equal($$"""{"id":"{{Id}}","terms":[{"value":"v"}]}""", server.Sent);
    }

    [Fact]
    public async Task An_identifier_that_was_not_set_is_not_made_up()
    {
        using FakeServer server = new("{}");

        await server.Client.PutWithoutId.Thing.UpdateTermAsync(Guid.NewGuid(), new() { Value = "v" });

        Assert.Equal("""{"value":"v"}""", server.Sent);
    }

    [Fact]
    public void ReadOnly_inside_of_lists_and_maps_is_not_written_either()
    {
        Assert.Equal("""{"terms":[{"value":"v"}]}""", Wire.Request(new Thing { Terms = [Written] }.WriteJson, MadasterJsonMode.RequestWithIdentifier));
    }
}
