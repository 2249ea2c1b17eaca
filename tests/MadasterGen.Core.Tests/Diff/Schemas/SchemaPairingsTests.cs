using MadasterGen.Diff.Schemas;

namespace MadasterGen.Core.Tests.Diff.Schemas;

/// <summary>With how many schemas of other names one is compared.</summary>
public class SchemaPairingsTests
{
    [Fact]
    public void A_schema_is_compared_with_ten_others_and_with_those_again()
    {
        SchemaPairings pairings = new();

        string[] admitted = [.. Names().Where(name => pairings.Admits("Thing", name))];

        Assert.Equal(Names().Take(10), admitted);
        Assert.True(pairings.Admits("Thing", "Other3"));
        Assert.False(pairings.Admits("Thing", "Other11"));
        Assert.True(pairings.Admits("Part", "Other11"));
    }

    [Fact]
    public void So_it_is_the_other_way_round()
    {
        SchemaPairings pairings = new();

        Assert.Equal(Names().Take(10), Names().Where(name => pairings.Admits(name, "Thing")));
    }

    private static IEnumerable<string> Names() => Enumerable.Range(0, 20).Select(i => $"Other{i}");
}
