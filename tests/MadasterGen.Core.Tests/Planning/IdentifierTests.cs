using MadasterGen.Planning.Naming;

namespace MadasterGen.Core.Tests.Planning;

/// <summary>Names of parameters.</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("id", "id")]
    [InlineData("accept-language", "acceptLanguage")]
    [InlineData("X-Api-Version", "xApiVersion")]
    [InlineData("X-H", "xH")]
    [InlineData("building_id", "buildingId")]
    [InlineData("ID", "id")]
    [InlineData("GTIN", "gtin")]
    [InlineData("BIMModel", "bimModel")]
    [InlineData("$filter", "filter")]
    [InlineData("filter[name]", "filterName")]
    [InlineData("class", "@class")]
    [InlineData("EN15804_2012_A2", "en15804_2012A2")]
    [InlineData("_", "_")]
    [InlineData("$", "_")]
    [InlineData("1st", "_1st")]
    public void A_parameter_is_named_as_CSharp_names_parameters(string text, string expected) =>
        Assert.Equal(expected, Identifiers.Camel(text));
}
