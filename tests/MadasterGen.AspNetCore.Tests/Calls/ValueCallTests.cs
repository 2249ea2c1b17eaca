using System.Text.Json;
using MadasterGen.AspNetCore.Tests.App;
using Shop.AspNetCore;

namespace MadasterGen.AspNetCore.Tests.Calls;

/// <summary>Values of every kind, there and back.</summary>
public sealed class ValueCallTests(ShopApp app) : CalledShop(app)
{
    private ValuesClient Values => Client.AspNetCore.Values;

    [Fact]
    public async Task Values_of_every_type_come_back_as_they_went()
    {
        Shop.AspNetCore.AllValues sent = new()
        {
            Flag = true,
            Byte = 255,
            Short = -7,
            Int = int.MinValue,
            Long = long.MaxValue,
            UInt = 4_000_000_000,
            ULong = ulong.MaxValue,
            Float = 1.5f,
            Double = 0.1,
            Decimal = 12.25,
            Char = "x",
            Text = "ü \" \n",
            Guid = Guid.NewGuid(),
            Moment = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)),
            Time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Date = new DateOnly(2024, 2, 29),
            Clock = new TimeOnly(13, 14, 15),
            Span = new TimeSpan(1, 2, 3, 4),
            Uri = new Uri("https://a.example/x?y=z"),
            Bytes = [1, 2, 255],
            Any = JsonSerializer.SerializeToElement(new { a = 1 }),
            MaybeInt = 5,
            MaybeText = null,
            MaybeState = Shop.AspNetCore.TodoState.Open,
            Numbers = [1, null, 3],
            Places = new Dictionary<string, Shop.AspNetCore.Place> { ["home"] = new() { Latitude = 1.5, Longitude = -2 } },
        };

        Assert.Equal(sent, await Values.EchoValuesAsync(sent));
    }

    [Fact]
    public async Task A_kind_of_a_polymorphic_type_is_a_case_of_a_union()
    {
        Shop.AspNetCore.Shape shape = await Values.EchoShapeAsync(new ShapeCircle { Name = "round", Radius = 2 });

        Assert.True(shape.TryGetValue(out ShapeCircle? circle));
        Assert.Equal(("round", 2.0), (circle.Name, circle.Radius));
        Assert.Equal(2.0, await Values.GetAreaAsync(new ShapeCircle { Name = "round", Radius = 2 }));
    }

    [Fact]
    public async Task Every_kind_of_a_list_is_told_from_the_others()
    {
        IReadOnlyList<Shop.AspNetCore.Shape> shapes = await Values.GetShapesAsync();

        Assert.Equal(["circle c 1", "box b 6"], shapes.Select(shape => shape.Match(
            circle => $"circle {circle.Name} {circle.Radius}", box => $"box {box.Name} {box.Width * box.Height}", json => $"unknown {json}")));
    }

    [Fact]
    public async Task Trees_lists_and_free_JSON_come_back()
    {
        Shop.AspNetCore.Node tree = new() { Name = "a", Children = [new() { Name = "b", Children = [] }] };
        Shop.AspNetCore.TodoState[] states = [Shop.AspNetCore.TodoState.Open, Shop.AspNetCore.TodoState.Done];

        Assert.Equal(tree, await Values.EchoTreeAsync(tree));
        Assert.Equal(states, await Values.EchoStatesAsync(states));
        Assert.Equal("[1,{\"a\":null}]", (await Values.EchoJsonAsync(JsonDocument.Parse("""[1,{"a":null}]""").RootElement)).GetRawText());
        Assert.Equal(4, (await Values.EchoMaybeAsync(new Shop.AspNetCore.Place { Latitude = 4, Longitude = 5 })).Latitude);
    }

    [Fact]
    public async Task Values_go_into_path_and_query()
    {
        Guid id = Guid.NewGuid();

        string text = await Values.GetTextAsync(id, new DateOnly(2026, 1, 2), true, long.MaxValue, 0.5, DateTimeOffset.UnixEpoch);

        Assert.Equal($"{id:N} 20260102 True {long.MaxValue} 0.5 0", text);
    }
}
