using System.Text.Json;
using Crafted.AdditionalProperties;
using Madaster.V3_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>What objects hold besides their declared properties.</summary>
public class AdditionalPropertiesTests
{
    [Fact]
    public void The_indexer_covers_declared_and_additional_names()
    {
        V4.LocalizedString name = Wire.Read<V4.LocalizedString>("""{"nl":"Beton","en":null,"iv":"1"}""");

        Assert.Equal("Beton", name["nl"]);
        Assert.Equal("1", name["iv"]);
        Assert.Null(name["en"]);
        Assert.Null(name["fr"]);
        Assert.Null(name["absent"]);
        Assert.Null(name["NL"]);
    }

    [Fact]
    public void The_indexer_is_set_in_initializers()
    {
        MultiLingualString name = new() { ["nl"] = "Beton", ["iv"] = "1", En = "Concrete" };

        Assert.Equal("Beton", name.Nl);
        Assert.Equal("1", name.AdditionalProperties["iv"]);
        Assert.Equal("""{"nl":"Beton","en":"Concrete","iv":"1"}""", Wire.Request(name.WriteJson));
    }

    [Fact]
    public void A_null_by_the_indexer_is_a_null_where_the_document_allows_it_and_else_unsets()
    {
        Assert.Equal("""{"nl":null}""", Wire.Request(new MultiLingualString { ["nl"] = null }.WriteJson));
        Assert.Equal("{}", Wire.Request(new MultiLingualString { ["iv"] = "1", ["iv"] = null }.WriteJson));
    }

    [Fact]
    public void Additional_properties_are_kept_with_their_type()
    {
        const string Json = """{"name":"n","a":1,"b":2}""";

        Numbers numbers = Wire.Read<Numbers>(Json);

        Assert.Equal(2, numbers["b"]);
        Assert.Null(numbers["absent"]);
        Assert.Equal(1, numbers.AdditionalProperties["a"]);
        Assert.Equal(Json, Wire.Write(numbers));
        Assert.Equal("x", Wire.Read<Items>("""{"later":{"name":"x"}}""")["later"]!.Name);
    }

    [Fact]
    public void Free_ones_are_kept_as_JSON()
    {
        const string Json = """{"name":"n","a":{"b":[null]},"c":null}""";

        Anything anything = Wire.Read<Anything>(Json);

        Assert.Equal(JsonValueKind.Null, anything["c"]!.Value.ValueKind);
        Assert.Equal(Json, Wire.Write(anything));
        Assert.Equal(Json, Wire.RoundTrip<AnythingToo>(Json));
    }

    [Fact]
    public void A_copy_with_other_ones_leaves_the_original_alone()
    {
        MultiLingualString original = new() { ["iv"] = "1" };

        MultiLingualString copy = original with { AdditionalProperties = new Dictionary<string, string> { ["it"] = "2" } };

        Assert.Equal("1", original["iv"]);
        Assert.Null(copy["iv"]);
        Assert.Equal("2", copy["it"]);
    }

    [Fact]
    public void Without_a_word_of_the_document_there_is_no_indexer_and_what_comes_is_kept_privately()
    {
        const string Json = """{"name":"n","additionalProperties":"a","item":"i","later":1}""";

        Unsaid unsaid = Wire.Read<Unsaid>(Json);

        Assert.DoesNotContain(typeof(Unsaid).GetProperties(), p => p.GetIndexParameters().Length > 0);
        Assert.Equal(("a", "i"), (unsaid.AdditionalPropertiesValue, unsaid.ItemValue));
        Assert.Equal(Json, Wire.Write(unsaid));
        Assert.Equal("""{"later":1}""", Wire.RoundTrip<Nothing>("""{"later":1}"""));
    }

    [Fact]
    public void A_declared_name_among_the_additional_ones_is_refused_since_it_would_be_written_twice()
    {
        Assert.Throws<ArgumentException>(() => new Numbers { AdditionalProperties = new Dictionary<string, int> { ["name"] = 1 } });
        Assert.Throws<ArgumentException>(() => new Numbers { ["name"] = 1 });
        Assert.Throws<ArgumentException>(() => new MultiLingualString { AdditionalProperties = new Dictionary<string, string> { ["nl"] = "a" } });
    }

    [Fact]
    public void Maps_of_everything_go_round()
    {
        const string Json = """{"mapOfStrings":{"":"a","b\"":"c"},"mapOfNullableNumbers":{"a":null,"b":1.5},"mapOfAnything":{"a":null,"b":[1]},"mapOfMaps":{"a":{"b":1}},"mapOfArrays":{"a":[],"b":[{"name":"n","later":1}]}}""";

        Assert.Equal(Json, Wire.RoundTrip<Bag>(Json));
        Assert.Equal(Json, Wire.Request(Wire.Read<Bag>(Json).WriteJson).Replace("\\u0022", "\\\"", StringComparison.Ordinal));
    }
}
