using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Core.Tests.Planning.Naming;

public class NameScopeTests
{
    [Fact]
    public void Texts_that_ask_for_one_name_all_get_a_suffix_whichever_stands_first()
    {
        IReadOnlyDictionary<string, AssignedName> names = Assign("mt", "Mt", "other");
        IReadOnlyDictionary<string, AssignedName> turned = Assign("other", "Mt", "mt");

        Assert.Equal(new AssignedName("Mt" + LegalName.Suffix("mt"), true), names["mt"]);
        Assert.Equal(new AssignedName("Mt" + LegalName.Suffix("Mt"), true), names["Mt"]);
        Assert.Equal(new AssignedName("Other", false), names["other"]);
        Assert.All(names, pair => Assert.Equal(pair.Value, turned[pair.Key]));
    }

    [Fact]
    public void A_suffix_that_another_text_asks_for_is_given_once_more()
    {
        string taken = "Mt" + LegalName.Suffix("mt");
        IReadOnlyDictionary<string, AssignedName> names = Assign("mt", "Mt", taken);

        Assert.Equal(taken, names[taken].Name);
        Assert.Equal(taken + LegalName.Suffix("mt"), names["mt"].Name);
        Assert.Equal(3, names.Values.Select(name => name.Name).Distinct().Count());
    }

    [Fact]
    public void What_is_taken_everywhere_or_here_alone_is_not_given()
    {
        TakenNames taken = ReservedNames.OfRecord("Thing");
        taken.Add("Mine");
        IReadOnlyDictionary<string, AssignedName> names =
            NameScope.Assign(["thing", "equals", "mine", "json"], Identifiers.Pascal, taken.Contains);

        Assert.Equal(["ThingValue", "EqualsValue", "MineValue", "Json"], names.Values.Select(name => name.Name));
        Assert.False(ReservedNames.OfRecord("Other").Contains("Mine"));
        Assert.Contains("Mine", taken);
        Assert.Contains("Equals", taken);
    }

    private static IReadOnlyDictionary<string, AssignedName> Assign(params string[] texts) =>
        NameScope.Assign(texts, Identifiers.Pascal, _ => false);
}
