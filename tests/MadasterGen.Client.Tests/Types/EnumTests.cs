using Crafted.Enums;
using Madaster.V3_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Enums keep what they do not know.</summary>
public class EnumTests
{
    [Fact]
    public void Unknown_enum_values_survive_a_round_trip()
    {
        const string Json = """{"size":"Gigantic","inlineInArray":["North","Up",""],"byName":{"a":"Small","b":"?"}}""";

        Crafted.Enums.Thing thing = Wire.Read<Crafted.Enums.Thing>(Json);

        Assert.Equal("Gigantic", thing.Size.Value);
        Assert.Equal(Size.Known.Unrecognized, thing.Size.ToKnown());
        Assert.Equal(Json, Wire.Write(thing));
        Assert.Equal(Json, Wire.Request(thing.WriteJson));
    }

    [Fact]
    public void There_is_a_static_member_for_every_value()
    {
        Assert.Equal("Small", Size.Small.Value);
        Assert.Equal("Mapped", BuildingFileStatuses.Mapped.Value);
        Assert.Equal(
            Enum.GetNames<Hostile.Known>().Skip(1).Order(StringComparer.Ordinal),
            typeof(Hostile).GetProperties().Where(p => p.GetMethod!.IsStatic).Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Known_is_for_switch()
    {
        string said = new BuildingFileStatuses("ImportFailed").ToKnown() switch
        {
            BuildingFileStatuses.Known.ImportFailed => "failed",
            BuildingFileStatuses.Known.Unrecognized => "new",
            _ => "fine",
        };

        Assert.Equal("failed", said);
        Assert.Equal(0, (int)BuildingFileStatuses.Known.Unrecognized);
    }

    [Fact]
    public void Every_known_value_is_recognized()
    {
        foreach (System.Reflection.PropertyInfo member in typeof(Hostile).GetProperties().Where(p => p.GetMethod!.IsStatic))
        {
            Hostile value = (Hostile)member.GetValue(null)!;

            Assert.Equal(member.Name, value.ToKnown().ToString());
            Assert.Equal(value, Wire.Read<Hostile>(Wire.Write(value)));
        }
    }

    [Fact]
    public void Equality_is_that_of_the_text_on_the_wire()
    {
        Assert.True(Size.Small == new Size("Small"));
        Assert.True(Size.Small != new Size("small"));
        Assert.True(Size.Small.Equals((object)new Size("Small")));
        Assert.False(Size.Small.Equals("Small"));
        Assert.Equal(Size.Small.GetHashCode(), new Size("Small").GetHashCode());
        Assert.Equal(new Size(""), default);
        Assert.Equal(new Size("").GetHashCode(), default(Size).GetHashCode());
    }

    [Fact]
    public void The_text_is_what_it_prints()
    {
        Assert.Equal("Large", Size.Large.ToString());
        Assert.Equal("", default(Size).ToString());
        Assert.Throws<ArgumentNullException>(() => new Size(null!));
    }

    [Fact]
    public void Values_with_escapes_are_recognized()
    {
        Assert.Equal(Size.Known.Small, Wire.Read<Size>("\"\\u0053mal\\u006c\"").ToKnown());
        Assert.Equal(Hostile.Known.__, Wire.Read<Hostile>("\"\\ud83e\\uddf1\"").ToKnown());
    }

    [Fact]
    public void An_enum_that_lists_null_is_nullable()
    {
        Assert.Equal("""{"orNull":null}""", Wire.RoundTrip<Crafted.Enums.Thing>("""{"orNull":null}"""));
        Assert.Null(Wire.Read<Crafted.Enums.Thing>("{}").OrNull);
        Assert.Equal("Yes please", OrNull.Yes_please.Value);
    }

    [Fact]
    public void An_enum_is_a_readonly_partial_struct()
    {
        Assert.True(typeof(V4.MatchingTermType).IsValueType);
        Assert.True(typeof(V4.MatchingTermType).IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), false));
    }
}
