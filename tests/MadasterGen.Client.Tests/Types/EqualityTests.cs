using Crafted.Optional;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Equality.</summary>
public class EqualityTests
{
    private const string Bag = """
        {"text":{"nl":"a","iv":"b"},"numbers":{"name":"n","a":1},"anything":{"name":"n","free":{"x":[1]}},"free":{"a":[{"b":1}]},
        "mapOfNullableNumbers":{"a":null,"b":1.5},"mapOfObjects":{"a":{"name":"n"}},"mapOfMaps":{"a":{"b":1}},"mapOfArrays":{"a":[{"name":"n"}]},
        "mapOfAnything":{"a":{"b":[]}},"namedMap":{"a":"0f8fad5b-d9cb-469f-a165-70867728950e"}}
        """;

    [Fact]
    public void Equality_is_by_value_lists_and_maps_included()
    {
        Crafted.AdditionalProperties.Bag left = Wire.Read<Crafted.AdditionalProperties.Bag>(Bag);
        Crafted.AdditionalProperties.Bag right = Wire.Read<Crafted.AdditionalProperties.Bag>(Bag);

        Assert.Equal(left, right);
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("\"iv\":\"b\"", "\"iv\":\"c\"")]
    [InlineData("\"a\":1}", "\"a\":2}")]
    [InlineData("\"free\":{\"x\":[1]}", "\"free\":{\"x\":[2]}")]
    [InlineData("\"b\":1.5", "\"b\":null")]
    [InlineData("{\"b\":1}}", "{\"c\":1}}")]
    [InlineData("[{\"name\":\"n\"}]", "[]")]
    [InlineData("[{\"name\":\"n\"}]", "[{\"name\":\"m\"}]")]
    [InlineData("\"a\":\"0f8", "\"a\":\"1f8")]
    public void Every_difference_counts(string part, string other)
    {
        string changed = Bag.Replace(part, other, StringComparison.Ordinal);

        Assert.NotEqual(Bag, changed);
        Assert.NotEqual(Wire.Read<Crafted.AdditionalProperties.Bag>(Bag), Wire.Read<Crafted.AdditionalProperties.Bag>(changed));
    }

    [Fact]
    public void The_kind_of_a_list_or_a_map_does_not_count_and_the_order_of_a_map_neither()
    {
        Both left = Wire.Read<Both>("""{"optionalArray":["a","b"],"optionalMap":{"a":1,"b":2}}""");
        Both right = Wire.Read<Both>("{}") with
        {
            OptionalArray = ["a", "b"],
            OptionalMap = new SortedDictionary<string, double>(Comparer<string>.Create((x, y) => -string.CompareOrdinal(x, y))) { ["b"] = 2, ["a"] = 1 },
        };

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, right with { OptionalArray = ["b", "a"] });
    }

    [Fact]
    public void The_layout_of_free_JSON_does_not_count()
    {
        Crafted.AdditionalProperties.Bag left = Wire.Read<Crafted.AdditionalProperties.Bag>("""{"free":{"a":[1,"é"],"b":null}}""");
        Crafted.AdditionalProperties.Bag right = Wire.Read<Crafted.AdditionalProperties.Bag>("""{"free": { "b" : null , "a" : [ 1 , "\u00e9" ] } }""");

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Subtypes_with_the_same_values_differ()
    {
        Assert.NotEqual<V4.CommodityBase>(new V4.Material { ExternalId = "a" }, new V4.Product { ExternalId = "a" });
        Assert.Equal<V4.CommodityBase>(new V4.Material { ExternalId = "a" }, new V4.Material { ExternalId = "a" });
        Assert.NotEqual(Wire.Read<V4.CommodityBase>("""{"commodityType":"x"}"""), Wire.Read<V4.CommodityBase>("""{"commodityType":"y"}"""));
    }

    [Fact]
    public void Bytes_are_compared_by_value()
    {
        Crafted.Formats.Values left = new() { Byte = [1, 2], ByteList = [[3]] };

        Assert.Equal(left, new Crafted.Formats.Values { Byte = [1, 2], ByteList = [[3]] });
        Assert.NotEqual(left, new Crafted.Formats.Values { Byte = [1, 2], ByteList = [[4]] });
        Assert.Equal(left.GetHashCode(), new Crafted.Formats.Values { Byte = [1, 2], ByteList = [[3]] }.GetHashCode());
    }

    [Fact]
    public void Problem_details_are_compared_by_value()
    {
        const string Json = """{"title":"t","status":404,"errors":{"a":["b"]}}""";

        Assert.Equal(Wire.Read<Madaster.MadasterProblemDetails>(Json), Wire.Read<Madaster.MadasterProblemDetails>(Json));
        Assert.NotEqual(Wire.Read<Madaster.MadasterProblemDetails>(Json), Wire.Read<Madaster.MadasterProblemDetails>("""{"title":"t","status":404}"""));
    }
}
